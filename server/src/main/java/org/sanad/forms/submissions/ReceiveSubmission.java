package org.sanad.forms.submissions;

import java.util.List;
import org.sanad.files.IncomingFile;
import org.sanad.forms.Form;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.SubmissionArrived;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.submissions.Submissions.Stored;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was sent: once, whole and as it came. The same bytes may come as often as the network wants, in parts and
 * late, also after the answers were edited here; each time what is missing is added and the sender hears that all is
 * well. Who may send is for the door to say.
 */
@Component
public class ReceiveSubmission {

    private final Submissions submissions;
    private final Attachments attachments;
    private final Layouts layouts;
    private final ObjectProvider<AnswerOverlay> overlays;
    private final ApplicationEventPublisher events;

    ReceiveSubmission(
            Submissions submissions,
            Attachments attachments,
            Layouts layouts,
            ObjectProvider<AnswerOverlay> overlays,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.attachments = attachments;
        this.layouts = layouts;
        this.overlays = overlays;
        this.events = events;
    }

    /**
     * Keeps a submission and the files that came with it.
     *
     * @throws Refused for other bytes under a known id, for an edit of what is no longer current, and for an unknown
     *     version of the form
     */
    @Transactional
    public Receipt receive(Sender sender, Form form, SentForm sent, List<IncomingFile> files) {
        var document = sent.document();
        var isEdit = !document.deprecatedId().isEmpty();
        if (isEdit || !form.isOpen()) {
            var known = submissions.version(form.formId(), document.instanceId());
            if (known.isPresent()) {
                return again(known.get(), sent, files);
            }
        }
        if (!form.isOpen()) {
            throw refused(Refused.Kind.CONFLICT, "form-closed");
        }
        var version = layouts.version(form.formId(), document.formVersion())
                .orElseThrow(() ->
                        refused(Refused.Kind.NOT_FOUND, "form-version-unknown", form.title(), document.formVersion()));
        return isEdit ? edit(sender, form, version, sent, files) : first(sender, form, version, sent, files);
    }

    private Receipt first(Sender sender, Form form, FormVersionId version, SentForm sent, List<IncomingFile> files) {
        var layout = layouts.of(version).lay(sent.document());
        var added = submissions.add(sender, form.formId(), version, sent, layout);
        if (added.isEmpty()) {
            // it came before: the line broke, or the phone sent it twice at once
            var other = submissions.version(form.formId(), sent.document().instanceId());
            return again(other.orElseThrow(ReceiveSubmission::conflict), sent, files);
        }
        attachments.keep(added.get(), 1, files);
        events.publishEvent(new SubmissionArrived(added.get(), form.formId(), version, form.xmlId(), 1));
        return new Receipt(added.get(), 1, true);
    }

    private Receipt edit(Sender sender, Form form, FormVersionId version, SentForm sent, List<IncomingFile> files) {
        var before = submissions
                .version(form.formId(), sent.document().deprecatedId())
                .orElseThrow(() -> refused(Refused.Kind.NOT_FOUND, "submission-before-unknown"));
        var submission = before.submissionId();
        var number = submissions
                .lockIfCurrent(submission, sent.document().deprecatedId())
                .orElseThrow(() -> refused(Refused.Kind.CONFLICT, "submission-edited-meanwhile"));
        var layout = layouts.of(version).lay(sent.document());
        var next = number + 1;
        if (!submissions.addVersion(sender, before, version, sent, layout, next)) {
            var other = submissions.version(form.formId(), sent.document().instanceId());
            return again(other.orElseThrow(ReceiveSubmission::conflict), sent, files);
        }
        submissions.replaceRows(form.formId(), submission, overlaid(submission, layout.rows()));
        attachments.keep(submission, next, files);
        events.publishEvent(new SubmissionArrived(submission, form.formId(), version, form.xmlId(), next));
        return new Receipt(submission, next, true);
    }

    private List<AnswerRow> overlaid(SubmissionId submission, List<AnswerRow> rows) {
        var result = rows;
        for (var overlay : overlays) {
            result = overlay.over(submission, result);
        }
        return result;
    }

    /** Files that belong to bytes already here: those of a split upload, and of a late second try. */
    private Receipt again(Stored stored, SentForm sent, List<IncomingFile> files) {
        if (!stored.isSame(sent)) {
            throw refused(Refused.Kind.CONFLICT, "submission-differs");
        }
        attachments.keep(stored.submissionId(), stored.number(), files);
        return new Receipt(stored.submissionId(), stored.number(), false);
    }

    private static Refused conflict() {
        return refused(Refused.Kind.CONFLICT, "submission-differs");
    }

    private static Refused refused(Refused.Kind kind, String code, Object... arguments) {
        return new Refused(kind, Problem.of(code, arguments));
    }
}
