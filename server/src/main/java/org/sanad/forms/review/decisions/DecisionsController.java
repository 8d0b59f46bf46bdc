package org.sanad.forms.review.decisions;

import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.ReviewState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is decided and said about one submission. */
@Controller
class DecisionsController {

    private final DecideOnSubmission decideOnSubmission;
    private final CommentOnSubmission commentOnSubmission;

    DecisionsController(DecideOnSubmission decideOnSubmission, CommentOnSubmission commentOnSubmission) {
        this.decideOnSubmission = decideOnSubmission;
        this.commentOnSubmission = commentOnSubmission;
    }

    @PostMapping("/submissions/{id}/state")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String become,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int seen) {
        decideOnSubmission.decide(
                new SubmissionId(id), ReviewState.of(become).orElse(ReviewState.RECEIVED), reason, seen);
        return page(id);
    }

    @PostMapping("/submissions/{id}/assign")
    String assign(@PathVariable UUID id, @RequestParam(defaultValue = "") String give) {
        decideOnSubmission.assign(new SubmissionId(id), Asked.idOf(give));
        return page(id);
    }

    @PostMapping("/submissions/{id}/comments")
    String say(@PathVariable UUID id, @RequestParam(defaultValue = "") String said) {
        commentOnSubmission.say(new SubmissionId(id), said);
        return page(id);
    }

    private static String page(UUID id) {
        return "redirect:/submissions/" + id;
    }
}
