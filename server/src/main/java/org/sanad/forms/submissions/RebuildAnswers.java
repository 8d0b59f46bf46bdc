package org.sanad.forms.submissions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormVersionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the rows of answers anew from the bytes that came and the corrections since. Some at a time, each whole, so that
 * phones go on sending meanwhile.
 */
@Component
public class RebuildAnswers {

    private static final int AT_ONCE = 100;

    /** @param different how many stood otherwise than the bytes and the corrections say */
    public record Outcome(long submissions, long different) {

        Outcome and(Outcome other) {
            return new Outcome(submissions + other.submissions, different + other.different);
        }
    }

    private final StoredSubmissions stored;
    private final Submissions submissions;
    private final Layouts layouts;
    private final ObjectProvider<AnswerOverlay> overlays;
    private final TransactionTemplate transaction;

    RebuildAnswers(
            StoredSubmissions stored,
            Submissions submissions,
            Layouts layouts,
            ObjectProvider<AnswerOverlay> overlays,
            TransactionTemplate transaction) {
        this.stored = stored;
        this.submissions = submissions;
        this.layouts = layouts;
        this.overlays = overlays;
        this.transaction = transaction;
    }

    /** @param change false only to look whether anything stands otherwise */
    public Outcome rebuild(boolean change) {
        var outcome = new Outcome(0, 0);
        var last = Optional.<UUID>empty();
        do {
            var after = last.orElse(new UUID(0, 0));
            var next = transaction.execute(status -> stored.after(after, AT_ONCE));
            outcome = outcome.and(transaction.execute(status -> rebuilt(next, change)));
            last = next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
        } while (last.isPresent());
        return outcome;
    }

    private Outcome rebuilt(List<UUID> ids, boolean change) {
        var different = 0L;
        for (var id : ids) {
            var submission = stored.locked(id);
            var rows = rows(submission);
            if (!stored.stands(submission, rows)) {
                different++;
                if (change) {
                    submissions.replaceRows(submission.form(), submission.submissionId(), rows);
                }
            }
        }
        return new Outcome(ids.size(), different);
    }

    private List<AnswerRow> rows(StoredSubmissions.Current submission) {
        var document = ReadSubmission.of(submission.content());
        var rows = layouts.of(new FormVersionId(submission.versionId()))
                .lay(document)
                .rows();
        for (var overlay : overlays) {
            rows = overlay.over(submission.submissionId(), rows);
        }
        return rows;
    }
}
