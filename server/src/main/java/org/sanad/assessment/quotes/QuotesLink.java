package org.sanad.assessment.quotes;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to what may be quoted. */
@Component
class QuotesLink implements RelatedPage {

    private final RoundPermit permit;

    QuotesLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        60,
                        "/assessments/" + round.id() + "/quotes",
                        "assessment.quotes",
                        "assessment.quotes.hint"))
                : Optional.empty();
    }
}
