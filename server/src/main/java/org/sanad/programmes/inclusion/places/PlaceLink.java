package org.sanad.programmes.inclusion.places;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** Says on a cohort's and a session's page how it stands with their place. */
@Component
class PlaceLink implements RelatedPage {

    private final CheckPlace checkPlace;
    private final MeetingPlaces places;
    private final ProgrammePermit permit;

    PlaceLink(CheckPlace checkPlace, MeetingPlaces places, ProgrammePermit permit) {
        this.checkPlace = checkPlace;
        this.places = places;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.KEEP_INCLUSION, cohort)) {
            return Optional.empty();
        }
        var state = checkPlace.view(cohort).stateKey();
        return Optional.of(new Link(50, "/cohorts/" + cohort + "/place", "inclusion.place.title", state));
    }

    @Override
    public Optional<Link> of(SessionId session) {
        return places.cohortOf(session).flatMap(this::of);
    }
}
