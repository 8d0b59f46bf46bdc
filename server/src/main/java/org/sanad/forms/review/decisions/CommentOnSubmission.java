package org.sanad.forms.review.decisions;

import java.util.Optional;
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

/** Says something about a submission to whoever reads it next. */
@Component
public class CommentOnSubmission {

    private static final int LONGEST = 4_000;

    private final ReviewComments comments;
    private final ReachSubmission reach;
    private final CurrentActor currentActor;
    private final Audit audit;

    CommentOnSubmission(ReviewComments comments, ReachSubmission reach, CurrentActor currentActor, Audit audit) {
        this.comments = comments;
        this.reach = reach;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Transactional
    public void say(SubmissionId id, String said) {
        reach.require(Permission.REVIEW_ANSWERS, id);
        if (said.isBlank() || said.length() > LONGEST) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-comment-length", LONGEST));
        }
        var by = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        comments.add(id, said.strip(), by.orElse(null));
        audit.recorded("submission.commented", Subject.of("submission", id));
    }
}
