package org.sanad.assessment.coding;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the texts that are coded. */
@Component
class CodingLink implements RelatedPage {

    private final RoundPermit permit;

    CodingLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        30,
                        "/assessments/" + round.id() + "/coding",
                        "assessment.coding",
                        "assessment.coding.hint"))
                : Optional.empty();
    }
}
