package org.sanad.forms.review.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.forms.Form;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.forms.review.corrections.Correction;
import org.sanad.forms.review.quality.Flag;
import org.sanad.forms.submissions.Attachment;

/**
 * One submission as its page shows it.
 *
 * @param parts groups, then the turns of repeats
 * @param versions the newest first
 * @param changes of versions against the one before each
 * @param events the oldest first
 * @param reviewers whom it can be given to
 */
public record SubmissionView(
        Form form,
        SubmissionHead head,
        FormFields fields,
        List<ShownPart> parts,
        List<ArrivedVersion> versions,
        List<ShownChange> changes,
        List<ShownEvent> events,
        List<Correction> corrections,
        List<Flag> flags,
        List<Attachment> files,
        Reviewers.Names names,
        Map<UUID, String> reviewers,
        boolean mayReview) {

    public String address() {
        return "/submissions/" + head.id();
    }

    public String title() {
        return head.title();
    }

    public List<ShownChange> changesOf(ArrivedVersion version) {
        return changes.stream()
                .filter(change -> change.version() == version.number())
                .toList();
    }
}
