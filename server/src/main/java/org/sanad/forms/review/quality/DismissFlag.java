package org.sanad.forms.review.quality;

import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.ReachSubmission;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that what a check found is as it should be, and why. */
@Component
public class DismissFlag {

    private final Flags flags;
    private final ReachSubmission reach;
    private final CurrentActor currentActor;
    private final Audit audit;

    DismissFlag(Flags flags, ReachSubmission reach, CurrentActor currentActor, Audit audit) {
        this.flags = flags;
        this.reach = reach;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @throws Refused without a reason, or if somebody has dismissed it already */
    @Transactional
    public void dismiss(SubmissionId submission, UUID flag, String reason) {
        reach.hold(Permission.REVIEW_ANSWERS, submission);
        var found = flags.find(flag)
                .filter(one -> one.submissionId().equals(submission.value()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (reason.isBlank()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-reason-missing"));
        }
        var by = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        if (!flags.dismiss(found.id(), reason.strip(), by.orElse(null))) {
            throw new Refused(Refused.Kind.GONE_STALE, Problem.of("changed-meanwhile"));
        }
        audit.recorded("submission.finding-dismissed", Subject.of("submission", submission));
    }
}
