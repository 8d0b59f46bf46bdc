package org.sanad.forms.bringin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.files.IncomingFile;
import org.sanad.files.ReceiveFile;
import org.sanad.forms.Form;
import org.sanad.forms.bringin.records.Incoming;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.decisions.DecideOnSubmission;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps one record from elsewhere as a submission, together with how far the bringing in has come. */
@Component
class KeepIncoming {

    private static final int MOST_BYTES = 100 << 20;

    private final ReceiveSubmission receiveSubmission;
    private final ReceiveFile receiveFile;
    private final BringIns bringIns;
    private final DecideOnSubmission decideOnSubmission;
    private final TransactionTemplate transaction;

    KeepIncoming(
            ReceiveSubmission receiveSubmission,
            ReceiveFile receiveFile,
            BringIns bringIns,
            DecideOnSubmission decideOnSubmission,
            PlatformTransactionManager transactions) {
        this.receiveSubmission = receiveSubmission;
        this.receiveFile = receiveFile;
        this.bringIns = bringIns;
        this.decideOnSubmission = decideOnSubmission;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A record that cannot be kept is noted and passed; an other server that is away ends the run. */
    void keep(BringIn job, Form form, Incoming incoming) {
        List<IncomingFile> files = new ArrayList<>();
        try {
            incoming.troubles().forEach(trouble -> bringIns.note(job.id(), trouble));
            incoming.files().forEach(file -> fetch(job.id(), incoming, file, files));
            transaction.executeWithoutResult(deed -> keep(job, form, incoming, files));
        } catch (Refused unfit) {
            bringIns.note(
                    job.id(),
                    new Trouble(incoming.name(), "refused", unfit.problem().code()));
            bringIns.count(job.id(), incoming.cursor(), false, false, 0);
        } finally {
            files.forEach(IncomingFile::close);
        }
    }

    private void keep(BringIn job, Form form, Incoming incoming, List<IncomingFile> files) {
        var sender = Sender.imported(job.target());
        var receipt = receiveSubmission.receive(sender, form, SentForm.of(incoming.xml()), files);
        if (receipt.isNew()) {
            decideOnSubmission.decidedElsewhere(
                    receipt.submission(), ReviewState.valueOf(incoming.state()), job.label(), job.madeBy());
        }
        bringIns.count(job.id(), incoming.cursor(), receipt.isNew(), !receipt.isNew(), files.size());
    }

    private void fetch(UUID job, Incoming incoming, Incoming.RemoteFile file, List<IncomingFile> files) {
        try {
            var name = file.name()
                    .substring(
                            Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
            receiveFile
                    .receive(name, new ByteArrayInputStream(file.content().fetch()), MOST_BYTES)
                    .ifPresent(files::add);
        } catch (NoAnswer missing) {
            if (missing.mayPass()) {
                throw missing;
            }
            bringIns.note(job, new Trouble(incoming.name(), "file", file.name() + " (" + missing.status() + ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
