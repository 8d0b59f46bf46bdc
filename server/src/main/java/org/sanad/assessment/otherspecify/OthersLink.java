package org.sanad.assessment.otherspecify;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to what was written beside "other". */
@Component
class OthersLink implements RelatedPage {

    private final RoundPermit permit;

    OthersLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.REVIEW_ANSWERS, round)
                ? Optional.of(new Link(
                        Stage.COLLECT,
                        80,
                        "/assessments/" + round.id() + "/other-answers",
                        "assessment.others",
                        "assessment.others.hint"))
                : Optional.empty();
    }
}
