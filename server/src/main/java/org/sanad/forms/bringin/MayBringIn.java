package org.sanad.forms.bringin;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.springframework.stereotype.Component;

/** Who may bring answers in, and that it is noted. */
@Component
class MayBringIn {

    private final Permit permit;
    private final Audit audit;

    MayBringIn(Permit permit, Audit audit) {
        this.permit = permit;
        this.audit = audit;
    }

    void require() {
        permit.require(Permission.DESIGN_FORMS, Target.mission());
    }

    void note(String action, UUID form, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("form", form), detail);
    }
}
