package org.sanad.programmes.clashes;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to what stands against its sessions. */
@Component
class ClashesLink implements RelatedPage {

    private final ProgrammePermit permit;

    ClashesLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.PLAN_PROJECTS, cohort)
                ? Optional.of(Link.to(26, "/cohorts/" + cohort + "/clashes", "planning.clashes"))
                : Optional.empty();
    }
}
