package org.sanad.forms.webhooks;

import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.forms.FormId;
import org.springframework.stereotype.Component;

/** Who may say who is told, and that it is noted. */
@Component
class WebhookRules {

    private final Permit permit;
    private final Audit audit;

    WebhookRules(Permit permit, Audit audit) {
        this.permit = permit;
        this.audit = audit;
    }

    void require() {
        permit.require(Permission.DESIGN_FORMS, Target.mission());
    }

    void note(String action, FormId form, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("form", form), detail);
    }
}
