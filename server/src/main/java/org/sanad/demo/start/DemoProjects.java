package org.sanad.demo.start;

import java.time.LocalDate;
import java.util.Set;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.outlook.ExpansionArea;
import org.sanad.programmes.outlook.Ground;
import org.sanad.programmes.outlook.PlanExpansion;
import org.sanad.programmes.referralpath.KeepPaths;
import org.sanad.programmes.referralpath.Level;
import org.sanad.programmes.referralpath.PathCheck;
import org.sanad.programmes.referralpath.PathDetails;
import org.sanad.programmes.tags.Tag;
import org.sanad.programmes.tags.TagProjects;
import org.sanad.shared.PCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the current year's project leads people on, what it is told for, and where the programme begins next. */
@Component
@Profile("demo")
class DemoProjects {

    private final KeepPaths keepPaths;
    private final TagProjects tagProjects;
    private final PlanExpansion planExpansion;

    DemoProjects(KeepPaths keepPaths, TagProjects tagProjects, PlanExpansion planExpansion) {
        this.keepPaths = keepPaths;
        this.tagProjects = tagProjects;
        this.planExpansion = planExpansion;
    }

    void tell(ProjectId project, LocalDate today) {
        var hospital = new PathDetails(
                "Mental health unit, Kirkuk general hospital",
                Level.SPECIALISED,
                "The counsellor calls first and goes along to the first visit, if the person agrees.");
        var path = keepPaths
                .add(project, hospital, new PathCheck(today.minusDays(50), true, "Head of the unit"))
                .orRefuse();
        keepPaths.check(project, path, new PathCheck(today.minusDays(6), true, "Nurse on duty"));
        var centre = new PathDetails(
                "Women's centre, Hawija", Level.FOCUSED, "By phone, with the person beside the facilitator.");
        keepPaths
                .add(project, centre, new PathCheck(today.minusDays(48), true, "Social worker"))
                .orRefuse();
        tagProjects.tag(project, Set.of(Tag.URBAN, Tag.RETURNEES_ACCEPTED, Tag.AREA_OF_RETURN));
        var next = today.getYear() + 1;
        planExpansion
                .plan(new ExpansionArea(
                        new PCode("IQG13Q04"), next, Ground.NO_SERVICES, "No team works in the north yet."))
                .orRefuse();
        planExpansion
                .plan(new ExpansionArea(
                        new PCode("IQG15"), next, Ground.HIGH_RETURN, "Camps close and families go home."))
                .orRefuse();
    }
}
