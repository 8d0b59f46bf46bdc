package org.sanad.forms.bringin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.bringin.remote.Key;
import org.sanad.forms.bringin.remote.RemoteServer.RemoteForm;
import org.sanad.forms.devices.ReachedTargets;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Begins to bring answers in, goes on with it, and stops it. For whoever writes the mission's forms. */
@Component
public class KeepBringIn {

    private final BringIns bringIns;
    private final OpenRecords openRecords;
    private final Keys keys;
    private final ReachedTargets targets;
    private final CurrentActor currentActor;
    private final MayBringIn may;

    KeepBringIn(
            BringIns bringIns,
            OpenRecords openRecords,
            Keys keys,
            ReachedTargets targets,
            CurrentActor currentActor,
            MayBringIn may) {
        this.bringIns = bringIns;
        this.openRecords = openRecords;
        this.keys = keys;
        this.targets = targets;
        this.currentActor = currentActor;
        this.may = may;
    }

    void require() {
        may.require();
    }

    /** Kept until all of it is in; nothing of it is a submission before somebody has looked at the preview. */
    public UUID addFile(FormId form, String target, Upload file) {
        may.require();
        if (file.content().length == 0) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("file-missing"));
        }
        var chosen = targets.chosen(Permission.DESIGN_FORMS, target);
        return bringIns.addFile(
                file.name(), file.content(), form, chosen, currentActor.actor().user());
    }

    /** @throws Refused where the server cannot be asked, or does not open with this key */
    public UUID addRemote(BringIn.Source source, String server, Key key) {
        may.require();
        var address = server.strip();
        openRecords.check(address);
        var id = bringIns.addRemote(source, address, currentActor.actor().user());
        keys.keep(id, key);
        return id;
    }

    /** What is there to be chosen from. */
    List<RemoteForm> remoteForms(BringIn job) {
        may.require();
        try {
            return openRecords.server(job).forms();
        } catch (NoAnswer none) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("bring-in-server", none.status()));
        }
    }

    public void choose(UUID id, String remoteForm, FormId form, String target) {
        may.require();
        bringIns.choose(id, remoteForm, form, targets.chosen(Permission.DESIGN_FORMS, target));
    }

    /** The form that records are kept under is chosen by then. */
    public void note(UUID id) {
        may.require();
        var job = bringIns.get(id);
        Optional.ofNullable(job.formId())
                .ifPresent(form -> may.note("form.bring-in-begun", form, Map.of("source", job.source())));
    }

    /** A key typed anew, since none is kept over a restart. */
    public void unlock(UUID id, Key key) {
        may.require();
        bringIns.get(id);
        keys.keep(id, key);
    }

    public void stop(UUID id) {
        may.require();
        bringIns.get(id);
        bringIns.stop(id);
    }
}
