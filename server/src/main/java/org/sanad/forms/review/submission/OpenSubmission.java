package org.sanad.forms.review.submission;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.files.OpenFile;
import org.sanad.files.OpenedFile;
import org.sanad.forms.Form;
import org.sanad.forms.Forms;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.ReachSubmission;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.forms.submissions.Attachment;
import org.sanad.forms.submissions.Attachments;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a submission, its bytes and its files for those who may read them; of a confidential form each look is noted. */
@Component
public class OpenSubmission {

    record Opened(
            Form form,
            SubmissionHead head,
            List<ArrivedVersion> versions,
            List<AnswerChange> changes,
            List<Attachment> files,
            boolean mayReview) {}

    private final ReachSubmission reach;
    private final Forms forms;
    private final ArrivedVersions versions;
    private final Attachments attachments;
    private final OpenFile openFile;

    OpenSubmission(
            ReachSubmission reach, Forms forms, ArrivedVersions versions, Attachments attachments, OpenFile openFile) {
        this.reach = reach;
        this.forms = forms;
        this.versions = versions;
        this.attachments = attachments;
        this.openFile = openFile;
    }

    Opened open(SubmissionId id) {
        var head = required(id);
        return new Opened(
                forms.get(head.form()),
                head,
                versions.of(id),
                versions.changes(id),
                attachments.of(id),
                reach.may(Permission.REVIEW_ANSWERS, head));
    }

    /** Exactly as it came. */
    @Transactional
    public byte[] xml(SubmissionId id, int number) {
        required(id);
        return versions.bytes(id, number).orElseThrow(OpenSubmission::missing);
    }

    /** The newest file of a name. */
    @Transactional
    public OpenedFile file(SubmissionId id, String name) {
        required(id);
        return openFile.open(attachments.file(id, name).orElseThrow(OpenSubmission::missing), Attachments.OWNER);
    }

    private SubmissionHead required(SubmissionId id) {
        return reach.read(Permission.SEE_ANSWERS, id);
    }

    private static Refused missing() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
