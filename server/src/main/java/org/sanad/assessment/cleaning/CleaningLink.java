package org.sanad.assessment.cleaning;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the cleaning log. */
@Component
class CleaningLink implements RelatedPage {

    private final RoundPermit permit;

    CleaningLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.SEE_ANSWERS, round)
                ? Optional.of(new Link(
                        Stage.COLLECT,
                        90,
                        "/assessments/" + round.id() + "/cleaning",
                        "assessment.cleaning",
                        "assessment.cleaning.hint"))
                : Optional.empty();
    }
}
