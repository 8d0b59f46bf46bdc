package org.sanad.programmes.clashes;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.programmes.sessions.PlanLines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows all that stands against the sessions of a cohort to who plans it. Participants wanted twice are a number, and are
 * named only to who may see the marks of both cohorts.
 */
@Component
class OpenClashes {

    private final PlanLines planLines;
    private final SharedMembers sharedMembers;
    private final KeepCohort keepCohort;
    private final ProgrammePermit permit;

    OpenClashes(PlanLines planLines, SharedMembers sharedMembers, KeepCohort keepCohort, ProgrammePermit permit) {
        this.planLines = planLines;
        this.sharedMembers = sharedMembers;
        this.keepCohort = keepCohort;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    CohortClashes of(CohortId cohort) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        var clashes = planLines.of(cohort).stream()
                .flatMap(line -> line.warnings().stream()
                        .map(warning -> new Clash(line, warning, people(cohort, line, warning))))
                .toList();
        return new CohortClashes(keepCohort.cohort(cohort), clashes, permit.allows(Permission.SEE_MARKS, cohort));
    }

    private List<SharedMember> people(CohortId cohort, PlanLine line, PlanWarning warning) {
        return warning.other()
                .filter(other -> warning.kind() == Against.PARTICIPANTS_TWICE)
                .map(other -> new CohortId(other.cohortId()))
                .filter(other -> permit.allows(Permission.SEE_MARKS, cohort))
                .filter(other -> permit.allows(Permission.SEE_MARKS, other))
                .map(other -> sharedMembers.of(cohort, other, line.onDay()))
                .orElse(List.of());
    }
}
