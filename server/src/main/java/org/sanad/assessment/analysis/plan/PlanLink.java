package org.sanad.assessment.analysis.plan;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to a round's plan of analysis. */
@Component
class PlanLink implements RelatedPage {

    private final RoundPermit permit;

    PlanLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.SEE_FINDINGS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        60,
                        "/assessments/" + round.id() + "/plan",
                        "analysis.plan.title",
                        "analysis.plan.hint"))
                : Optional.empty();
    }
}
