package org.sanad.assessment.translation;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way to the queue of translations. */
@Component
class TranslationLink implements RelatedPage {

    private final RoundPermit permit;

    TranslationLink(RoundPermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(Round round) {
        return permit.allows(Permission.CODE_INTERVIEWS, round)
                ? Optional.of(new Link(
                        Stage.UNDERSTAND,
                        10,
                        "/assessments/" + round.id() + "/translation",
                        "assessment.translation",
                        "assessment.translation.hint"))
                : Optional.empty();
    }
}
