package org.sanad.programmes.calendar;

import java.util.Optional;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to the calendar of the place where it meets. */
@Component
class SiteCalendarLink implements RelatedPage {

    private final Cohorts cohorts;
    private final SiteDoor door;

    SiteCalendarLink(Cohorts cohorts, SiteDoor door) {
        this.cohorts = cohorts;
        this.door = door;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return cohorts.find(cohort)
                .flatMap(Cohort::site)
                .filter(door::allows)
                .map(site -> Link.to(21, new Whose.OfSite(site).path(), "calendar.of-site"));
    }
}
