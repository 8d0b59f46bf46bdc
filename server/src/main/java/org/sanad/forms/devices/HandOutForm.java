package org.sanad.forms.devices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.FormId;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a form in use somewhere, and ends that. */
@Component
public class HandOutForm {

    private final Assignments assignments;
    private final ReachedTargets targets;
    private final Forms forms;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;

    HandOutForm(
            Assignments assignments,
            ReachedTargets targets,
            Forms forms,
            CurrentActor currentActor,
            Permit permit,
            Audit audit) {
        this.assignments = assignments;
        this.targets = targets;
        this.forms = forms;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Assignment> of(FormId form) {
        permit.requireAnywhere(Permission.HAND_OUT_FORMS);
        return assignments.of(form);
    }

    /** @param target as {@link org.sanad.forms.FormTarget#key()} */
    @Transactional
    public void assign(FormId form, String target) {
        permit.requireAnywhere(Permission.HAND_OUT_FORMS);
        var chosen = targets.chosen(Permission.HAND_OUT_FORMS, target);
        forms.get(form);
        if (assignments.add(form, chosen, currentActor.actor().user())) {
            audit.recorded("form.assigned", Subject.of("form", form), Map.of("to", chosen.kind()));
        }
    }

    /** Phones there no longer get it; what they still send is taken. */
    @Transactional
    public FormId end(UUID assignment) {
        permit.requireAnywhere(Permission.HAND_OUT_FORMS);
        var found = assignments
                .find(assignment)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.HAND_OUT_FORMS, found.target().target());
        assignments.end(assignment);
        audit.recorded("form.unassigned", Subject.of("form", found.form()), Map.of("to", found.targetKind()));
        return found.form();
    }
}
