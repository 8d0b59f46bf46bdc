package org.sanad.forms.bringin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.Forms;
import org.sanad.forms.bringin.BringIn.State;
import org.sanad.forms.devices.ReachedTargets;
import org.springframework.stereotype.Component;

/** What is brought in, was brought in, and could be. */
@Component
class ReadBringIns {

    private final BringIns bringIns;
    private final KeepBringIn keepBringIn;
    private final OpenRecords openRecords;
    private final Forms forms;
    private final ReachedTargets targets;

    ReadBringIns(
            BringIns bringIns, KeepBringIn keepBringIn, OpenRecords openRecords, Forms forms, ReachedTargets targets) {
        this.bringIns = bringIns;
        this.keepBringIn = keepBringIn;
        this.openRecords = openRecords;
        this.forms = forms;
        this.targets = targets;
    }

    List<BringIn> newest() {
        keepBringIn.require();
        return bringIns.newest();
    }

    /** Forms that answers can be kept under. */
    List<Form> forms() {
        return forms.all().stream().filter(form -> form.published() != null).toList();
    }

    List<FormTarget> targets() {
        return targets.of(Permission.DESIGN_FORMS);
    }

    BringIn get(UUID id) {
        keepBringIn.require();
        return bringIns.get(id);
    }

    /** @throws org.sanad.shared.Refused where the file cannot be read, or the other server does not open */
    BringInView view(UUID id) {
        keepBringIn.require();
        var job = bringIns.get(id);
        var form = Optional.ofNullable(job.formId()).map(chosen -> forms.get(new FormId(chosen)));
        var isChoosing = job.state() == State.CHOOSING;
        var isOpen = openRecords.isOpen(job);
        return new BringInView(
                job,
                form,
                form.filter(chosen -> isChoosing && !job.isRemote())
                        .map(chosen -> openRecords.sheet(job, chosen).preview()),
                isChoosing && job.isRemote() && isOpen ? keepBringIn.remoteForms(job) : List.of(),
                forms(),
                targets(),
                bringIns.troubles(id),
                isOpen);
    }
}
