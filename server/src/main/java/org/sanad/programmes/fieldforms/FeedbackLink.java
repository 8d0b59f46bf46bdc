package org.sanad.programmes.fieldforms;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way to what a cohort's people thought. */
@Component
class FeedbackLink implements RelatedPage {

    private final ProgrammePermit permit;

    FeedbackLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.SEE_FIGURES, cohort)
                ? Optional.of(Link.to(90, "/cohorts/" + cohort + "/feedback", "fieldforms.feedback"))
                : Optional.empty();
    }
}
