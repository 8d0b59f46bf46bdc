package org.sanad.forms.bringin;

import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Begins a run, once it is clear what is brought in and where it is kept. */
@Component
class BeginBringIn {

    private final KeepBringIn keepBringIn;
    private final OpenRecords openRecords;
    private final TakeOverForm takeOverForm;
    private final RunBringIn runBringIn;

    BeginBringIn(KeepBringIn keepBringIn, OpenRecords openRecords, TakeOverForm takeOverForm, RunBringIn runBringIn) {
        this.keepBringIn = keepBringIn;
        this.openRecords = openRecords;
        this.takeOverForm = takeOverForm;
        this.runBringIn = runBringIn;
    }

    /** @param form empty to make it of the spreadsheets there */
    void remote(BringIn job, String remoteForm, Optional<FormId> form, String target) {
        keepBringIn.require();
        if (remoteForm.isBlank()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one"));
        }
        var kept = form.orElseGet(() -> takeOverForm.from(openRecords.server(job), remoteForm));
        keepBringIn.choose(job.id(), remoteForm, kept, target);
    }

    void begin(UUID id) {
        keepBringIn.note(id);
        runBringIn.begin(id);
    }
}
