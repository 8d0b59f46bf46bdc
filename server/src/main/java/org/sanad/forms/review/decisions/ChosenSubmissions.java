package org.sanad.forms.review.decisions;

import java.util.List;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.review.FoundSubmissions;
import org.sanad.forms.review.ReachForm;
import org.sanad.forms.review.ReadFields;
import org.sanad.forms.review.Reviewers;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Which submissions a decision for many is about: ticked ones, or everything a filter finds that one may review. */
@Component
class ChosenSubmissions {

    private final ReachForm reachForm;
    private final ReadFields readFields;
    private final FoundSubmissions found;
    private final Reviewers reviewers;
    private final Permit permit;

    ChosenSubmissions(
            ReachForm reachForm, ReadFields readFields, FoundSubmissions found, Reviewers reviewers, Permit permit) {
        this.reachForm = reachForm;
        this.readFields = readFields;
        this.found = found;
        this.reviewers = reviewers;
        this.permit = permit;
    }

    List<UUID> of(FormId form, BulkForm chosen) {
        if (chosen.isEverything()) {
            var fields = readFields.of(form, "");
            return found.ids(reachForm.found(Permission.REVIEW_ANSWERS, form, chosen.asked(), fields));
        }
        return found.ids(reachForm
                .all(Permission.REVIEW_ANSWERS, form)
                .and("s.id = any (:chosen)", "chosen", chosen.ids().toArray(UUID[]::new)));
    }

    /** @throws Refused if they may not review each of these */
    void requireReviewer(Form form, UUID user, List<UUID> submissions) {
        var theirs = found.targets(submissions).stream()
                .allMatch(target -> reviewers.of(form, target).containsKey(user));
        if (!theirs) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-not-by-them"));
        }
    }

    Reach reach() {
        return permit.reach(Permission.REVIEW_ANSWERS);
    }
}
