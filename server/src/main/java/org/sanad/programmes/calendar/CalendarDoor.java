package org.sanad.programmes.calendar;

import java.util.Locale;
import java.util.function.Predicate;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.access.Scope;
import org.sanad.access.Target;
import org.sanad.directory.Site;
import org.sanad.directory.SiteId;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets into a calendar who may see its projects, and knows whose days off it shows. */
@Component
class CalendarDoor {

    /**
     * What a calendar is about.
     *
     * @param title empty for one's own
     * @param concerns whether a holiday of an area is one here
     */
    record About(String title, Predicate<PCode> concerns) {}

    private final CalendarEntries entries;
    private final Projects projects;
    private final Sites sites;
    private final Places places;
    private final ProgrammePermit programmePermit;
    private final Permit permit;

    CalendarDoor(
            CalendarEntries entries,
            Projects projects,
            Sites sites,
            Places places,
            ProgrammePermit programmePermit,
            Permit permit) {
        this.entries = entries;
        this.projects = projects;
        this.sites = sites;
        this.places = places;
        this.programmePermit = programmePermit;
        this.permit = permit;
    }

    About enter(Whose whose, Locale language) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return switch (whose) {
            case Whose.Own() -> new About("", area -> concerns(permit.reach(Permission.SEE_PROJECTS), area));
            case Whose.OfProject(var id) -> {
                programmePermit.require(Permission.SEE_PROJECTS, id);
                var project = projects.find(id).orElseThrow(CalendarDoor::nothing);
                yield new About(project.name(), area -> places.contains(area, project.area()));
            }
            case Whose.OfSite(var id) -> {
                var site = sites.find(id).filter(this::allows).orElseThrow(this::refused);
                yield new About(site.name(language), area -> places.contains(area, site.area()));
            }
        };
    }

    boolean allowsSite(SiteId id) {
        return sites.find(id).filter(this::allows).isPresent();
    }

    /** A site of the area, or one where a cohort meets that is reached otherwise. */
    private boolean allows(Site site) {
        return permit.allows(Permission.SEE_PROJECTS, Target.at(site.area()))
                || entries.anyAt(site.id(), permit.reach(Permission.SEE_PROJECTS));
    }

    private boolean concerns(Reach reach, PCode area) {
        return reach.grants().stream().anyMatch(grant -> switch (grant.scope()) {
            case Scope.Mission() -> true;
            case Scope.InArea(var own) -> places.contains(area, own) || places.contains(own, area);
            case Scope.OfProject(var own) ->
                places.countries().stream().anyMatch(country -> country.pcode().equals(area));
        });
    }

    /** A site out of reach and a site that is none are refused alike, save to those who reach everything. */
    private Refused refused() {
        return permit.reach(Permission.SEE_PROJECTS).everywhere()
                ? nothing()
                : new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }

    private static Refused nothing() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
