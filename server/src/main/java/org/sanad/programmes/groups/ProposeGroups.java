package org.sanad.programmes.groups;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes groups for a project's people from what they wish. Somebody accepts a group by making a cohort of it. */
@Component
public class ProposeGroups {

    /** What groups are made of. */
    @Component
    record Sources(GroupWishes wishes, Projects projects, KeepCohort keepCohort) {}

    private final Sources from;
    private final ProgrammePermit permit;
    private final Permit anywhere;
    private final Audit audit;
    private final Clock clock;

    ProposeGroups(Sources from, ProgrammePermit permit, Permit anywhere, Audit audit, Clock clock) {
        this.from = from;
        this.permit = permit;
        this.anywhere = anywhere;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProjectGroups of(ProjectId project) {
        require(project);
        var people = from.wishes().of(project);
        var byCohort = people.stream().collect(Collectors.groupingBy(Participant::cohortId));
        var changes = from.wishes().cohorts(project).stream()
                .flatMap(
                        cohort -> CohortChange.of(
                                from.keepCohort().cohort(cohort), byCohort.getOrDefault(cohort.value(), List.of()))
                                .stream())
                .toList();
        return new ProjectGroups(from.projects().find(project).orElseThrow(), people, Grouping.of(people), changes);
    }

    /** An empty wish takes back what was noted. People who are not in the project are passed over. */
    @Transactional
    public void wish(ProjectId project, Map<UUID, Optional<GroupWish>> wishes) {
        require(project);
        var by = anywhere.reach(Permission.PLAN_PROJECTS).user();
        var here = from.wishes().of(project).stream().map(Participant::id).collect(Collectors.toSet());
        wishes.entrySet().stream()
                .filter(one -> here.contains(one.getKey()))
                .forEach(one -> one.getValue()
                        .ifPresentOrElse(
                                wish -> from.wishes().put(project, one.getKey(), wish, by, clock.instant()),
                                () -> from.wishes().remove(project, one.getKey())));
        audit.recorded("groups.wished", Subject.of("project", project), Map.of("people", wishes.size()));
    }

    /** A cohort at the project's place, without people or a plan yet. */
    @Transactional
    public Kept<CohortId> accept(ProjectId project, String code, String name, Composition composition) {
        require(project);
        var site = from.projects().find(project).orElseThrow().site();
        return from.keepCohort()
                .create(project, new CohortDetails(code, name, Optional.of(site), composition, List.of()));
    }

    /** Opens or narrows a cohort as it is proposed now. */
    @Transactional
    public void change(ProjectId project, CohortId cohort) {
        var change = of(project).changes().stream()
                .filter(proposed -> proposed.cohort().id().equals(cohort))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("groups-not-proposed")));
        var now = change.cohort();
        from.keepCohort()
                .change(
                        cohort,
                        new CohortDetails(now.code(), now.name(), now.site(), change.proposed(), now.facilitators()))
                .orRefuse();
    }

    /** People are named here, so that planning alone is not enough. */
    void require(ProjectId project) {
        permit.require(Permission.PLAN_PROJECTS, project);
        permit.require(Permission.SEE_MARKS, project);
    }
}
