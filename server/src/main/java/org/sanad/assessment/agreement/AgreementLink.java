package org.sanad.assessment.agreement;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the agreement of coders. */
@Component
class AgreementLink implements RelatedPage {

    private final RoundPermit permit;

    AgreementLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        40,
                        "/assessments/" + round.id() + "/agreement",
                        "assessment.agreement",
                        "assessment.agreement.hint"))
                : Optional.empty();
    }
}
