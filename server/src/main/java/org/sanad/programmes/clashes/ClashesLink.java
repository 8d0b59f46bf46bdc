package org.sanad.programmes.clashes;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.planning.Planning;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to what stands against its sessions, where something does. */
@Component
class ClashesLink implements RelatedPage {

    private final Planning planning;
    private final ProgrammePermit permit;

    ClashesLink(Planning planning, ProgrammePermit permit) {
        this.planning = planning;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.PLAN_PROJECTS, cohort)
                || planning.warnings(cohort).isEmpty()) {
            return Optional.empty();
        }
        var state = Optional.of("programmes.plan.clash");
        return Optional.of(new Link(26, "/cohorts/" + cohort + "/clashes", "planning.clashes", state));
    }
}
