package org.sanad.programmes.coverage;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** Leads from a cohort to what it chose. */
@Component
class GroupChoices implements RelatedPage {

    private final ProgrammePermit permit;

    GroupChoices(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.SEE_PROJECTS, cohort)
                ? Optional.of(Link.to(15, "/cohorts/" + cohort + "/choices", "choice.related"))
                : Optional.empty();
    }
}
