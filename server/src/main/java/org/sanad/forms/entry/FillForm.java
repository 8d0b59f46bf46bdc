package org.sanad.forms.entry;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.AssignedForms;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.devices.ReachedTargets;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may fill in a form, and for whom: where it is in use and they collect. */
@Component
class FillForm {

    private final Forms forms;
    private final FormVersions versions;
    private final AssignedForms assigned;
    private final ReachedTargets reached;
    private final Permit permit;

    FillForm(Forms forms, FormVersions versions, AssignedForms assigned, ReachedTargets reached, Permit permit) {
        this.forms = forms;
        this.versions = versions;
        this.assigned = assigned;
        this.reached = reached;
        this.permit = permit;
    }

    Form form(FormId id) {
        permit.requireAnywhere(Permission.COLLECT_FORMS);
        return forms.get(id);
    }

    /** The version to be filled in now. */
    @Transactional(readOnly = true)
    FormVersion version(FormId id) {
        if (!form(id).isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("form-closed"));
        }
        return versions.published(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("form-not-published")));
    }

    /**
     * Whom they may fill it in for: where it is in use and they collect. A form of the whole mission is for every collector;
     * who has no place of their own fills it in for the mission. Empty where it is in use nowhere they collect.
     */
    @Transactional(readOnly = true)
    List<FormTarget> targets(FormVersion version) {
        var inUse = assigned.inUse(new FormId(version.formId()));
        var own = reached.of(Permission.COLLECT_FORMS).stream().filter(inUse).toList();
        return own.isEmpty() && inUse.test(FormTarget.MISSION) ? List.of(FormTarget.MISSION) : own;
    }

    /**
     * Whom it is for, as the page says it; late forms come also after the form was taken out of use there.
     *
     * @param key empty where the page had nothing to choose
     */
    @Transactional(readOnly = true)
    FormTarget target(Form form, Optional<String> key) {
        if (key.isEmpty()) {
            return targets(version(form.formId())).stream().findFirst().orElseThrow(FillForm::notInUse);
        }
        var target = key.get().equals(FormTarget.MISSION.key())
                ? FormTarget.MISSION
                : reached.chosen(Permission.COLLECT_FORMS, key.get());
        if (!assigned.everReached(form.formId(), target)) {
            throw notInUse();
        }
        return target;
    }

    private static Refused notInUse() {
        return new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("form-not-in-use"));
    }
}
