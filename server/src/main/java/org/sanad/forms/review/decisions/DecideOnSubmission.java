package org.sanad.forms.review.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.forms.Forms;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.ReachSubmission;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.Reviewers;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on one submission, or gives it to a colleague. */
@Component
public class DecideOnSubmission {

    private final ReviewSteps steps;
    private final ReachSubmission reach;
    private final Reviewers reviewers;
    private final Forms forms;
    private final CurrentActor currentActor;
    private final Audit audit;

    DecideOnSubmission(
            ReviewSteps steps,
            ReachSubmission reach,
            Reviewers reviewers,
            Forms forms,
            CurrentActor currentActor,
            Audit audit) {
        this.steps = steps;
        this.reach = reach;
        this.reviewers = reviewers;
        this.forms = forms;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /**
     * @param seen the review number that stood on the page on which this was decided
     * @throws Refused if somebody decided otherwise meanwhile, or an edit arrived; nothing is overwritten
     */
    @Transactional
    public void decide(SubmissionId id, ReviewState state, String reason, int seen) {
        var head = reach.hold(Permission.REVIEW_ANSWERS, id);
        if (head.reviewNumber() != seen) {
            throw new Refused(Refused.Kind.GONE_STALE, Problem.of("review-changed-meanwhile"));
        }
        requireReason(state, reason);
        steps.change(List.of(id.value()), Change.to(state, reason.strip(), user()), null);
        audit.recorded("submission.decided", Subject.of("submission", id), Map.of("state", state));
    }

    /**
     * The state a submission had where it was brought in from, for whoever may bring it in.
     *
     * @param whence the server or file, which stands as the reason
     */
    public void decidedElsewhere(SubmissionId id, ReviewState state, String whence, @Nullable UUID by) {
        steps.change(List.of(id.value()), Change.to(state, whence, by), null);
    }

    /** @param user who may review there; empty to take it from whoever has it */
    @Transactional
    public void assign(SubmissionId id, Optional<UUID> user) {
        var head = reach.hold(Permission.REVIEW_ANSWERS, id);
        if (user.isPresent()
                && !reviewers.of(forms.get(head.form()), head.target()).containsKey(user.get())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-not-by-them"));
        }
        steps.change(List.of(id.value()), Change.assign(user.map(UUID::toString).orElse(""), user()), null);
        audit.recorded("submission.assigned", Subject.of("submission", id));
    }

    static void requireReason(ReviewState state, String reason) {
        if (state.needsReason() && reason.isBlank()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-reason-missing"));
        }
    }

    private @Nullable UUID user() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
