package org.sanad.forms;

import org.jspecify.annotations.Nullable;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.access.Target;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may read and change answers: the permission at the place they came from and, for confidential forms, one more. */
@Component
public class FormPermit {

    private final Permit permit;

    FormPermit(Permit permit) {
        this.permit = permit;
    }

    /** Whoever has it anywhere; lists then narrow to {@link #reach}. */
    public void requireAnswers(Permission permission, Form form) {
        permit.requireAnywhere(permission);
        if (!mayOpen(form)) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
    }

    /** For one submission, at the place it came from. */
    public void require(Permission permission, Form form, @Nullable Target target) {
        requireAnswers(permission, form);
        permit.require(permission, target == null ? Target.mission() : target);
    }

    public boolean mayOpen(Form form) {
        return !form.isConfidential() || permit.allowsAnywhere(Permission.SEE_CONFIDENTIAL_ANSWERS);
    }

    public boolean allowsAnswers(Permission permission, Form form) {
        return permit.allowsAnywhere(permission) && mayOpen(form);
    }

    public Reach reach(Permission permission) {
        return permit.reach(permission);
    }
}
