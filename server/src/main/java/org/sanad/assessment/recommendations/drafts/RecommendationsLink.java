package org.sanad.assessment.recommendations.drafts;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way from a round to what is recommended. */
@Component
class RecommendationsLink implements RelatedPage {

    private static final int ORDER = 60;

    private final RoundPermit roundPermit;

    RecommendationsLink(RoundPermit roundPermit) {
        this.roundPermit = roundPermit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return roundPermit.allows(Permission.DECIDE_RECOMMENDATIONS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        ORDER,
                        "/assessments/" + round.id() + "/recommendations",
                        "recommendations.title",
                        "recommendations.hint"))
                : Optional.empty();
    }
}
