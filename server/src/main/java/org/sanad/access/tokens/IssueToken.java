package org.sanad.access.tokens;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an API token and shows its secret once. */
@Component
public class IssueToken {

    private final Tokens tokens;
    private final Permit permit;
    private final Audit audit;

    IssueToken(Tokens tokens, Permit permit, Audit audit) {
        this.tokens = tokens;
        this.permit = permit;
        this.audit = audit;
    }

    /** Makes the token and returns its secret, which is kept nowhere. */
    @Transactional
    public String issue(NewToken token) {
        var secret = SecretToken.fresh(32).value();
        issueWithSecret(token, secret);
        return secret;
    }

    /** As {@link #issue}, with a secret known beforehand: for demos and tests. */
    @Transactional
    public UUID issueWithSecret(NewToken token, String secret) {
        permit.require(Permission.MANAGE_TOKENS, Target.mission());
        if (!token.role().permissions().containsAll(token.permissions())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("token-wider-than-role"));
        }
        var id = tokens.add(token, secret);
        audit.recorded("token.issued", Subject.of("token", id), Map.of("name", token.name()));
        return id;
    }
}
