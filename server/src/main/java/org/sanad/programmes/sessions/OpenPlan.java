package org.sanad.programmes.sessions;

import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.related.Leaders;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a cohort's plan to those who may change it. */
@Component
class OpenPlan {

    private final Sessions sessions;
    private final PlanLines planLines;
    private final Leaders leaders;
    private final ProgrammePermit permit;

    OpenPlan(Sessions sessions, PlanLines planLines, Leaders leaders, ProgrammePermit permit) {
        this.sessions = sessions;
        this.planLines = planLines;
        this.leaders = leaders;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    CohortPlan open(CohortId cohort) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        var type = sessions.typeOf(cohort)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        return new CohortPlan(cohort, type, planLines.cohortName(cohort), planLines.of(cohort), leaders.of(cohort));
    }

    @Transactional(readOnly = true)
    CohortId cohortOf(SessionId session) {
        permit.require(Permission.PLAN_PROJECTS, session);
        return sessions.find(session)
                .map(Session::cohort)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }
}
