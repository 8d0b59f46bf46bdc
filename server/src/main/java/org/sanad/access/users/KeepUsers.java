package org.sanad.access.users;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Grant;
import org.sanad.access.Grants;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes users and says what they may do where. Whoever manages users in one governorate gives roles there only, and
 * nobody gives a role to themselves: rights never grow by their holder's own hand.
 */
@Component
public class KeepUsers {

    private final Users users;
    private final Grants grants;
    private final PasswordEncoder encoder;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;

    KeepUsers(
            Users users,
            Grants grants,
            PasswordEncoder encoder,
            CurrentActor currentActor,
            Permit permit,
            Audit audit) {
        this.users = users;
        this.grants = grants;
        this.encoder = encoder;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<User> list() {
        permit.requireAnywhere(Permission.MANAGE_USERS);
        return users.list();
    }

    @Transactional(readOnly = true)
    public User user(UserId id) {
        permit.requireAnywhere(Permission.MANAGE_USERS);
        return existing(id);
    }

    @Transactional
    public UserId add(NewUser user) {
        permit.requireAnywhere(Permission.MANAGE_USERS);
        user.usernameProblem().ifPresent(KeepUsers::refuse);
        user.fullNameProblem().ifPresent(KeepUsers::refuse);
        if (users.taken(user.username())) {
            refuse(Problem.of("username-taken", user.username()));
        }
        var id = users.add(user, encoder.encode(user.password()));
        audit.recorded("user.added", subject(id), Map.of("username", user.username()));
        return id;
    }

    @Transactional
    public void give(UserId id, Grant grant) {
        permit.require(Permission.MANAGE_USERS, GrantReach.target(grant.scope()));
        refuseSelf(id);
        var user = existing(id);
        grants.put(user.userId(), grant);
        audit.recorded("role.given", subject(id), GrantReach.described(grant));
    }

    @Transactional
    public void take(UserId id, UUID grantId) {
        permit.requireAnywhere(Permission.MANAGE_USERS);
        var row = grants.of(id).stream()
                .filter(grant -> grant.id().equals(grantId))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-grant")));
        permit.require(Permission.MANAGE_USERS, GrantReach.target(row.grant().scope()));
        refuseSelf(id);
        grants.remove(id, grantId);
        audit.recorded("role.taken", subject(id), GrantReach.described(row.grant()));
    }

    /** Sets a password to be used once, ends the user's sessions, and returns it. */
    @Transactional
    public String resetPassword(UserId id) {
        requireAllOf(id);
        var user = existing(id);
        var oneTime = Passwords.oneTime();
        users.setPassword(id, encoder.encode(oneTime), true);
        users.endSessions(user.username());
        audit.recorded("user.password-reset", subject(id));
        return oneTime;
    }

    @Transactional
    public void setDisabled(UserId id, boolean disabled) {
        requireAllOf(id);
        refuseSelf(id);
        var user = existing(id);
        users.setDisabled(id, disabled);
        users.endSessions(user.username());
        audit.recorded(disabled ? "user.disabled" : "user.enabled", subject(id));
    }

    /** A password or a lock touches everything the user holds, so the actor must manage users in all those scopes. */
    private void requireAllOf(UserId id) {
        permit.requireAnywhere(Permission.MANAGE_USERS);
        grants.of(id)
                .forEach(row -> permit.require(
                        Permission.MANAGE_USERS, GrantReach.target(row.grant().scope())));
    }

    private User existing(UserId id) {
        return users.user(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-user")));
    }

    private void refuseSelf(UserId id) {
        if (Objects.equals(id, currentActor.actor().user())) {
            refuse(Problem.of("not-for-yourself"));
        }
    }

    private static Subject subject(UserId id) {
        return Subject.of("user", id.value());
    }

    private static void refuse(Problem problem) {
        throw new Refused(Refused.Kind.BAD_INPUT, problem);
    }
}
