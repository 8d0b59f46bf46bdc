package org.sanad.forms.review.submission;

import java.util.List;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.corrections.Correction;
import org.sanad.forms.review.corrections.Corrections;
import org.sanad.forms.review.decisions.ReviewComment;
import org.sanad.forms.review.decisions.ReviewComments;
import org.sanad.forms.review.decisions.ReviewSteps;
import org.sanad.forms.review.decisions.Step;
import org.sanad.forms.review.quality.Flag;
import org.sanad.forms.review.quality.Flags;
import org.springframework.stereotype.Component;

/** Everything people and checks made of a submission. */
@Component
class ReadReview {

    record Review(List<Step> steps, List<ReviewComment> comments, List<Correction> corrections, List<Flag> flags) {}

    private final ReviewSteps steps;
    private final ReviewComments comments;
    private final Corrections corrections;
    private final Flags flags;

    ReadReview(ReviewSteps steps, ReviewComments comments, Corrections corrections, Flags flags) {
        this.steps = steps;
        this.comments = comments;
        this.corrections = corrections;
        this.flags = flags;
    }

    Review of(SubmissionId id) {
        return new Review(steps.of(id), comments.of(id), corrections.of(id), flags.of(id.value()));
    }
}
