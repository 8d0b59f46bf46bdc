package org.sanad.programmes.inclusion.accommodations;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to what its people need. */
@Component
class AccommodationsLink implements RelatedPage {

    private final KeepAccommodations keepAccommodations;
    private final ProgrammePermit permit;

    AccommodationsLink(KeepAccommodations keepAccommodations, ProgrammePermit permit) {
        this.keepAccommodations = keepAccommodations;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.SEE_ACCOMMODATIONS, cohort)) {
            return Optional.empty();
        }
        var state = keepAccommodations.isOwing(cohort)
                ? Optional.of("accommodations.state.owed")
                : Optional.<String>empty();
        return Optional.of(new Link(51, "/cohorts/" + cohort + "/accommodations", "accommodations.title", state));
    }
}
