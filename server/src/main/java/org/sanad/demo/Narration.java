package org.sanad.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.sanad.demo.DemoSites.Place;
import org.sanad.directory.SiteId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.programmes.projects.ProjectDetails;
import org.sanad.programmes.sessions.PlanRequest;
import org.sanad.programmes.sessions.PlanSessions;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.workforce.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns a project of the story into a project of Sanad: project, cohorts, people, plans. */
@Component
@Profile("demo")
class Narration {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final KeepProject keepProject;
    private final KeepCohort keepCohort;
    private final EnrolParticipants enrol;
    private final PlanSessions planSessions;
    private final Sessions sessions;
    private final DemoPeople people;

    Narration(
            KeepProject keepProject,
            KeepCohort keepCohort,
            EnrolParticipants enrol,
            PlanSessions planSessions,
            Sessions sessions,
            DemoPeople people) {
        this.keepProject = keepProject;
        this.keepCohort = keepCohort;
        this.enrol = enrol;
        this.planSessions = planSessions;
        this.sessions = sessions;
        this.people = people;
    }

    List<Told> tell(ProjectStory story, Map<Place, SiteId> sites, List<StaffId> facilitators) {
        return tell(story, sites, facilitators, Optional.empty());
    }

    /** With the request the project begins with. */
    List<Told> tell(ProjectStory story, Map<Place, SiteId> sites, List<StaffId> facilitators, Optional<UUID> request) {
        var site = Objects.requireNonNull(sites.get(story.place()));
        var details = new ProjectDetails(
                story.code(),
                story.name(),
                story.type(),
                story.delivery(),
                site,
                story.startsOn(),
                story.endsOn(),
                story.workshop());
        var project = Done.orFail(keepProject.create(details, request));
        IntFunction<String> code =
                number -> story.code() + (story.cohorts().size() == 1 ? "-A" : "-" + (char) ('A' + number));
        var told = new ArrayList<Told>();
        for (var number = 0; number < story.cohorts().size(); number++) {
            told.add(tell(project, story, story.cohorts().get(number), code.apply(number), site, facilitators));
        }
        return told;
    }

    private Told tell(
            ProjectId project,
            ProjectStory story,
            CohortStory cohortStory,
            String code,
            SiteId site,
            List<StaffId> facilitators) {
        var place = cohortStory.placed() ? Optional.of(site) : Optional.<SiteId>empty();
        var composition = cohortStory.men() == 0 && cohortStory.women() > 0 ? Composition.WOMEN : Composition.MIXED;
        var cohort = Done.orFail(
                keepCohort.create(project, new CohortDetails(code, story.name(), place, composition, facilitators)));
        var members = people.register(story, cohortStory);
        join(cohort, members, cohortStory.start());
        Done.orFail(planSessions.plan(cohort, plan(story, cohortStory)));
        return new Told(project, cohort, members, sessions.of(cohort));
    }

    private void join(CohortId cohort, List<PersonId> members, LocalDate day) {
        enrol.enrolAll(cohort, members, day).forEach(outcome -> outcome.orRefuse());
    }

    private static PlanRequest plan(ProjectStory story, CohortStory cohort) {
        var sessions = story.peerSessions() + cohort.longer();
        return story.type() == ProjectType.WORKSHOP
                ? PlanRequest.workshop(cohort.start(), TEN, sessions)
                : PlanRequest.everyFortnight(cohort.start(), TEN, sessions);
    }
}
