package org.sanad.access.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Grant;
import org.sanad.access.Grants;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of a new Sanad. There is no default password: whoever started Sanad reads a code where
 * they started it, so that nobody else on the network can be the first visitor.
 */
@Component
public class FirstAdministrator {

    private final Users users;
    private final Grants grants;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final String code = Passwords.oneTime();

    FirstAdministrator(Users users, Grants grants, PasswordEncoder encoder, Audit audit) {
        this.users = users;
        this.grants = grants;
        this.encoder = encoder;
        this.audit = audit;
    }

    public boolean isMissing() {
        return users.isEmpty();
    }

    /** The code shown where Sanad was started; new at each start. */
    public String code() {
        return code;
    }

    boolean isCode(String typed) {
        return MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    public UserId make(NewUser user, String typedCode) {
        users.lock();
        if (!users.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("already-set-up"));
        }
        if (!isCode(typedCode)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("setup-code-wrong"));
        }
        var id = users.add(user, encoder.encode(user.password()));
        grants.put(id, new Grant(Role.ADMINISTRATOR, new Scope.Mission()));
        audit.recorded("user.first-administrator", Subject.of("user", id.value()), Map.of("username", user.username()));
        return id;
    }
}
