package org.sanad.programmes.sessions;

import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionChanged;
import org.sanad.programmes.planning.Planning;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the plan of a cohort that has none: one awareness session, then peer support at the pace of its project, clear of
 * holidays and of the hours in which its people cannot come.
 */
@Component
public class PlanSessions {

    private final Sessions sessions;
    private final Planning planning;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    PlanSessions(
            Sessions sessions,
            Planning planning,
            ProgrammePermit permit,
            Audit audit,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.planning = planning;
        this.permit = permit;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public Kept<CohortId> plan(CohortId cohort, PlanRequest request) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        if (!sessions.lockedOf(cohort).isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("already-planned"));
        }
        var faults = sessions.typeOf(cohort)
                .map(request::faults)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var free = planning.freeTimes(cohort, request.start(), request.latest());
        for (var slot : SessionPlan.from(request, free).slots()) {
            events.publishEvent(new SessionChanged(sessions.add(cohort, slot)));
        }
        audit.recorded("plan.made", Subject.of("cohort", cohort), Map.of("peerSessions", request.peerSessions()));
        return new Kept.Yes<>(cohort);
    }
}
