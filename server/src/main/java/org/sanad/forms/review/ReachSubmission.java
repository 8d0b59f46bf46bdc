package org.sanad.forms.review;

import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.forms.SubmissionId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** One submission, for those who may do something with it at the place it came from. */
@Component
public class ReachSubmission {

    private final SubmissionHeads heads;
    private final Forms forms;
    private final FormPermit formPermit;
    private final Permit permit;
    private final Audit audit;

    ReachSubmission(SubmissionHeads heads, Forms forms, FormPermit formPermit, Permit permit, Audit audit) {
        this.heads = heads;
        this.forms = forms;
        this.formPermit = formPermit;
        this.permit = permit;
        this.audit = audit;
    }

    /** @throws Refused for whoever may not, before anything is looked up */
    public SubmissionHead require(Permission permission, SubmissionId id) {
        permit.requireAnywhere(permission);
        var head = heads.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        formPermit.require(permission, forms.get(head.form()), head.target());
        return head;
    }

    /** The same, held against others until the transaction ends. */
    public SubmissionHead hold(Permission permission, SubmissionId id) {
        permit.requireAnywhere(permission);
        heads.lock(id);
        return require(permission, id);
    }

    /** For reading; of a confidential form each look is noted. */
    public SubmissionHead read(Permission permission, SubmissionId id) {
        var head = require(permission, id);
        if (forms.get(head.form()).isConfidential()) {
            audit.recorded("submission.read", Subject.of("submission", id));
        }
        return head;
    }

    public boolean may(Permission permission, SubmissionHead head) {
        return formPermit.allowsAnswers(permission, forms.get(head.form())) && permit.allows(permission, head.target());
    }
}
