package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionChanged;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.planning.Planning;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves, cancels and adds sessions. The awareness session stays the first and is never cancelled from under the others. */
@Component
public class ChangePlan {

    private final Sessions sessions;
    private final Planning planning;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ChangePlan(
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
    public void move(SessionId id, LocalDate day, LocalTime time) {
        permit.require(Permission.PLAN_PROJECTS, id);
        var session = open(id);
        var plan = sessions.lockedOf(session.cohort());
        refuseIf(disorders(plan, session, day), "awareness-comes-first");
        refuseIf(sessions.strandedBy(id, day) > 0, "marked-people-not-in-then");
        sessions.move(id, day, time);
        changed("session.moved", id, Map.of("day", day.toString()));
    }

    @Transactional
    public void cancel(SessionId id, String why) {
        permit.require(Permission.PLAN_PROJECTS, id);
        var session = open(id);
        var reason = TypedText.of(why);
        if (reason.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("reason-missing"));
        }
        refuseIf(session.state() != SessionState.PLANNED, "session-has-marks");
        refuseIf(session.kind() == SessionKind.AWARENESS && othersRemain(session), "awareness-comes-first");
        sessions.cancel(id, reason);
        changed("session.cancelled", id, Map.of());
    }

    /** One more peer-support session at the end of the plan. */
    @Transactional
    public SessionId add(CohortId cohort, LocalDate day, LocalTime time) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        return added(cohort, day, time, Optional.empty());
    }

    private SessionId added(CohortId cohort, LocalDate day, LocalTime time, Optional<Shift> shift) {
        var plan = sessions.lockedOf(cohort);
        refuseIf(plan.isEmpty(), "plan-missing");
        refuseIf(day.isBefore(plan.getFirst().day()), "awareness-comes-first");
        int number = plan.getLast().number() + 1;
        refuseIf(number > PlanRequest.MOST_PEER_SESSIONS, "plan-is-full");
        var added = sessions.add(cohort, new SessionPlan.Slot(number, day, time, shift));
        changed("session.added", added, Map.of("day", day.toString()));
        return added;
    }

    /** One more at the pace of the project, after the last that is not cancelled, at the next free moment. */
    @Transactional
    public SessionId addNext(CohortId cohort) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        var plan = sessions.lockedOf(cohort);
        refuseIf(plan.isEmpty(), "plan-missing");
        var last = plan.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .reduce((earlier, later) -> later)
                .orElseGet(plan::getLast);
        var cadence = sessions.typeOf(cohort).orElseThrow().cadenceDays();
        var wished = last.day().plusDays(cadence);
        var slot = SessionPlan.slot(last.number() + 1, wished, last.time(), planning.freeTimes(cohort, wished, wished));
        return added(cohort, slot.day(), slot.time(), slot.shift());
    }

    private Session open(SessionId id) {
        var session = sessions.locked(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        return switch (session.state()) {
            case PLANNED, HELD -> session;
            case CLOSED -> throw new Refused(Refused.Kind.CONFLICT, Problem.of("session-closed"));
            case CANCELLED -> throw new Refused(Refused.Kind.CONFLICT, Problem.of("session-cancelled"));
        };
    }

    private boolean othersRemain(Session awareness) {
        return sessions.of(awareness.cohort()).stream()
                .anyMatch(other -> other.number() > 0 && other.state() != SessionState.CANCELLED);
    }

    private static boolean disorders(List<Session> plan, Session moved, LocalDate day) {
        return plan.stream()
                .filter(other -> other.state() != SessionState.CANCELLED)
                .anyMatch(other -> moved.number() == 0
                        ? other.number() > 0 && other.day().isBefore(day)
                        : other.number() == 0 && day.isBefore(other.day()));
    }

    private static void refuseIf(boolean broken, String problem) {
        if (broken) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of(problem));
        }
    }

    private void changed(String action, SessionId id, Map<String, ?> detail) {
        events.publishEvent(new SessionChanged(id));
        audit.recorded(action, Subject.of("session", id), detail);
    }
}
