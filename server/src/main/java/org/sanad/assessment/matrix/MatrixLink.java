package org.sanad.assessment.matrix;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to codes by group. */
@Component
class MatrixLink implements RelatedPage {

    private final RoundPermit permit;

    MatrixLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        50,
                        "/assessments/" + round.id() + "/codes-by-group",
                        "assessment.matrix",
                        "assessment.matrix.hint"))
                : Optional.empty();
    }
}
