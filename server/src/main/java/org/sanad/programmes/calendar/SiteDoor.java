package org.sanad.programmes.calendar;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Site;
import org.sanad.directory.SiteId;
import org.sanad.directory.Sites;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets into a site's calendar: whose area the site lies in, or whose cohorts meet there. */
@Component
class SiteDoor {

    private final CalendarEntries entries;
    private final Sites sites;
    private final Permit permit;

    SiteDoor(CalendarEntries entries, Sites sites, Permit permit) {
        this.entries = entries;
        this.sites = sites;
        this.permit = permit;
    }

    /** @throws Refused for a site that is none or out of reach */
    Site enter(SiteId id) {
        return sites.find(id)
                .filter(this::allows)
                .orElseThrow(() -> CalendarDoor.refused(permit.reach(Permission.SEE_PROJECTS)));
    }

    boolean allows(SiteId id) {
        return sites.find(id).filter(this::allows).isPresent();
    }

    private boolean allows(Site site) {
        return permit.allows(Permission.SEE_PROJECTS, Target.at(site.area()))
                || entries.anyAt(site.id(), permit.reach(Permission.SEE_PROJECTS));
    }
}
