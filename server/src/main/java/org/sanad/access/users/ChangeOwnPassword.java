package org.sanad.access.users;

import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone changes their own password, and only their own, by giving the old one. */
@Component
class ChangeOwnPassword {

    private final Users users;
    private final CurrentActor currentActor;
    private final PasswordEncoder encoder;
    private final Audit audit;

    ChangeOwnPassword(Users users, CurrentActor currentActor, PasswordEncoder encoder, Audit audit) {
        this.users = users;
        this.currentActor = currentActor;
        this.encoder = encoder;
        this.audit = audit;
    }

    User self() {
        return users.user(me()).orElseThrow(ChangeOwnPassword::nobody);
    }

    boolean isCurrent(String password) {
        return encoder.matches(password, self().passwordHash());
    }

    /** Changes it. Every browser session of the user ends, this one too: who had the old password is out. */
    @Transactional
    void change(String password) {
        var self = self();
        users.setPassword(self.userId(), encoder.encode(password), false);
        users.endSessions(self.username());
        audit.recorded("user.password-changed", Subject.of("user", self.id()));
    }

    private UserId me() {
        var user = currentActor.actor().user();
        if (user == null) {
            throw nobody();
        }
        return user;
    }

    private static Refused nobody() {
        return new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }
}
