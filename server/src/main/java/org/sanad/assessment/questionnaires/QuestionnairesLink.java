package org.sanad.assessment.questionnaires;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to a round's questionnaires. */
@Component
class QuestionnairesLink implements RelatedPage {

    private final RoundPermit permit;

    QuestionnairesLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.PLAN_ASSESSMENTS, round)
                ? Optional.of(new Link(
                        Stage.PLAN,
                        10,
                        "/assessments/" + round.id() + "/questionnaires",
                        "assessment.questionnaires",
                        "assessment.questionnaires.hint"))
                : Optional.empty();
    }
}
