package org.sanad.assessment.field;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the watch of the field. */
@Component
class FieldLink implements RelatedPage {

    private final RoundPermit permit;

    FieldLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.SEE_ANSWERS, round)
                ? Optional.of(new Link(
                        Stage.COLLECT,
                        10,
                        "/assessments/" + round.id() + "/field",
                        "assessment.field",
                        "assessment.field.hint"))
                : Optional.empty();
    }
}
