package org.sanad.programmes.availability;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to when its people can come. */
@Component
class AvailabilityLink implements RelatedPage {

    private final BusyWindows windows;
    private final ProgrammePermit permit;

    AvailabilityLink(BusyWindows windows, ProgrammePermit permit) {
        this.windows = windows;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.SEE_PROJECTS, cohort)) {
            return Optional.empty();
        }
        var state = windows.of(cohort).isEmpty() ? Optional.of("availability.not-recorded") : Optional.<String>empty();
        return Optional.of(new Link(25, "/cohorts/" + cohort + "/availability", "availability.title", state));
    }
}
