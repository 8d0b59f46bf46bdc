package org.sanad.assessment.codebook;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the codebook. */
@Component
class CodebookLink implements RelatedPage {

    private final RoundPermit permit;

    CodebookLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        20,
                        "/assessments/" + round.id() + "/codebook",
                        "assessment.codebook",
                        "assessment.codebook.hint"))
                : Optional.empty();
    }
}
