package org.sanad.assessment.rounds;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to a round's next step. */
@Component
class StateLink implements RelatedPage {

    private final RoundPermit permit;

    StateLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.PLAN_ASSESSMENTS, round)
                ? Optional.of(new Link(
                        Stage.PLAN,
                        90,
                        "/assessments/" + round.id() + "/state",
                        "assessment.step",
                        "assessment.step.hint"))
                : Optional.empty();
    }
}
