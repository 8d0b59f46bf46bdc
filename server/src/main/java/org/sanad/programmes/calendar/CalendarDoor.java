package org.sanad.programmes.calendar;

import java.util.Locale;
import java.util.function.Predicate;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.access.Scope;
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

    private final SiteDoor siteDoor;
    private final FacilitatorDoor facilitatorDoor;
    private final Projects projects;
    private final Places places;
    private final ProgrammePermit programmePermit;
    private final Permit permit;

    CalendarDoor(
            SiteDoor siteDoor,
            FacilitatorDoor facilitatorDoor,
            Projects projects,
            Places places,
            ProgrammePermit programmePermit,
            Permit permit) {
        this.siteDoor = siteDoor;
        this.facilitatorDoor = facilitatorDoor;
        this.projects = projects;
        this.places = places;
        this.programmePermit = programmePermit;
        this.permit = permit;
    }

    About enter(Whose whose, Locale language) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return switch (whose) {
            case Whose.Own() -> new About("", this::concernsReach);
            case Whose.OfFacilitator(var id) ->
                new About(facilitatorDoor.enter(id).fullName(), this::concernsReach);
            case Whose.OfProject(var id) -> {
                programmePermit.require(Permission.SEE_PROJECTS, id);
                var project = projects.find(id).orElseThrow(CalendarDoor::nothing);
                yield new About(project.name(), area -> places.contains(area, project.area()));
            }
            case Whose.OfSite(var id) -> {
                var site = siteDoor.enter(id);
                yield new About(site.name(language), area -> places.contains(area, site.area()));
            }
        };
    }

    private boolean concernsReach(PCode area) {
        return permit.reach(Permission.SEE_PROJECTS).grants().stream().anyMatch(grant -> switch (grant.scope()) {
            case Scope.Mission() -> true;
            case Scope.InArea(var own) -> places.contains(area, own) || places.contains(own, area);
            case Scope.OfProject(var own) ->
                places.countries().stream().anyMatch(country -> country.pcode().equals(area));
        });
    }

    /** What is out of reach and what is nothing are refused alike, save to those who reach everything. */
    static Refused refused(Reach reach) {
        return reach.everywhere() ? nothing() : new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }

    private static Refused nothing() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
