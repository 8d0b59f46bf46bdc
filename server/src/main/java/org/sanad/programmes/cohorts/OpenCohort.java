package org.sanad.programmes.cohorts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.CohortView.May;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.related.ChosenModules;
import org.sanad.programmes.related.Leaders;
import org.sanad.programmes.related.RelatedPages;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a cohort; its people by name only to those who may see marks. */
@Component
class OpenCohort {

    /** What a cohort's page is gathered from. */
    @Component
    record Sources(
            KeepCohort keepCohort,
            Projects projects,
            ProjectSites sites,
            Leaders leaders,
            PlanLines planLines,
            Modules modules,
            ChosenModules chosen,
            RelatedPages related) {}

    private final Sources from;
    private final Memberships memberships;
    private final ProgrammePermit permit;
    private final Clock clock;

    OpenCohort(Sources from, Memberships memberships, ProgrammePermit permit, Clock clock) {
        this.from = from;
        this.memberships = memberships;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CohortView open(CohortId id, Locale language) {
        permit.require(Permission.SEE_PROJECTS, id);
        var cohort = from.keepCohort.cohort(id);
        var may = new May(
                permit.allows(Permission.PLAN_PROJECTS, id),
                permit.allows(Permission.ENROL_PARTICIPANTS, id),
                permit.allows(Permission.SEE_MARKS, id));
        return new CohortView(
                cohort,
                from.projects.find(cohort.project()).orElseThrow(),
                cohort.site().map(site -> from.sites.name(site, language)).orElse(""),
                from.leaders.of(id),
                from.planLines.of(id),
                from.related.of(id),
                may.seeMarks() ? memberships.of(id) : List.of(),
                may.seeMarks() ? marks(id) : Map.of(),
                from.modules.names(),
                from.chosen.chosenFor(id),
                LocalDate.now(clock.withZone(Texts.ZONE)),
                may);
    }

    /** Before anything of a form is read: who may not enrol learns nothing of what was wrong with it. */
    void requireEnrolling(CohortId id) {
        permit.require(Permission.ENROL_PARTICIPANTS, id);
    }

    /** Current and former members, for those who enrol. */
    @Transactional(readOnly = true)
    List<Member> members(CohortId id) {
        permit.require(Permission.ENROL_PARTICIPANTS, id);
        return memberships.of(id);
    }

    private Map<UUID, Map<UUID, String>> marks(CohortId id) {
        return memberships.marks(id).stream()
                .collect(Collectors.groupingBy(
                        MemberMark::personId, Collectors.toMap(MemberMark::sessionId, MemberMark::mark)));
    }
}
