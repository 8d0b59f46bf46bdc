package org.sanad.assessment.reports;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the reports of a round. */
@Component
class ReportsLink implements RelatedPage {

    private final RoundPermit permit;

    ReportsLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.SEE_FINDINGS, round)
                ? Optional.of(new Link(
                        Stage.TELL,
                        50,
                        "/assessments/" + round.id() + "/reports",
                        "report.reports",
                        "report.reports.hint"))
                : Optional.empty();
    }
}
