package org.sanad.assessment.analysis.findings;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to a round's findings. */
@Component
class FindingsLink implements RelatedPage {

    private final RoundPermit permit;

    FindingsLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.SEE_FINDINGS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        70,
                        "/assessments/" + round.id() + "/findings",
                        "analysis.findings.title",
                        "analysis.findings.hint"))
                : Optional.empty();
    }
}
