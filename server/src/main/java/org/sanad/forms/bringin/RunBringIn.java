package org.sanad.forms.bringin;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.access.ActingAs;
import org.sanad.access.CurrentActor;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.Forms;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings in record by record beside all other work. Each is kept with how far it has come, so that it can break off anywhere. */
@Component
class RunBringIn {

    private static final Logger LOG = LoggerFactory.getLogger(RunBringIn.class);

    private final BringIns bringIns;
    private final OpenRecords openRecords;
    private final KeepIncoming keepIncoming;
    private final Forms forms;
    private final CurrentActor currentActor;
    private final MayBringIn may;

    RunBringIn(
            BringIns bringIns,
            OpenRecords openRecords,
            KeepIncoming keepIncoming,
            Forms forms,
            CurrentActor currentActor,
            MayBringIn may) {
        this.bringIns = bringIns;
        this.openRecords = openRecords;
        this.keepIncoming = keepIncoming;
        this.forms = forms;
        this.currentActor = currentActor;
        this.may = may;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterRestart() {
        var stopped = bringIns.stopAll();
        if (stopped > 0) {
            LOG.info("{} bringings-in were broken off; their pages go on with them", stopped);
        }
    }

    /** Whoever may was asked before. */
    void begin(UUID id) {
        if (bringIns.start(id)) {
            var actor = currentActor.actor();
            Thread.ofVirtual().name("bring-in " + id).start(() -> ActingAs.run(actor, () -> run(id)));
        }
    }

    private void run(UUID id) {
        try {
            var job = bringIns.get(id);
            var form = forms.get(new FormId(Objects.requireNonNull(job.formId())));
            var records = openRecords.of(job, form);
            records.troubles().forEach(trouble -> bringIns.note(id, trouble));
            records.after(job.cursor(), incoming -> {
                keepIncoming.keep(job, form, incoming);
                return isWanted(id);
            });
            if (isWanted(id)) {
                finish(id, form);
            }
        } catch (NoAnswer away) {
            breakOff(id, new Trouble("", "server", Integer.toString(away.status())));
        } catch (Refused refused) {
            breakOff(id, new Trouble("", "refused", refused.problem().code()));
        } catch (RuntimeException broken) {
            LOG.error("Bringing in {} broke off", id, broken);
            breakOff(id, new Trouble("", "broke-off", ""));
        }
    }

    private boolean isWanted(UUID id) {
        return bringIns.get(id).state() == BringIn.State.RUNNING;
    }

    private void finish(UUID id, Form form) {
        bringIns.finish(id);
        openRecords.close(id);
        var job = bringIns.get(id);
        may.note(
                "form.brought-in", form.id(), Map.of("source", job.source(), "rows", job.seen(), "added", job.added()));
    }

    private void breakOff(UUID id, Trouble why) {
        bringIns.note(id, why);
        bringIns.stop(id);
    }
}
