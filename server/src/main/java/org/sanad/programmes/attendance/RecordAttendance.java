package org.sanad.programmes.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.AttendanceRecorded;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves who came. All of a sheet is saved or none of it. Two who save one session are merged person by person; only
 * where both changed the same person does the second hear of it. The same sheet twice changes nothing.
 */
@Component
public class RecordAttendance {

    private final Sessions sessions;
    private final Attendances attendances;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordAttendance(
            Sessions sessions,
            Attendances attendances,
            ProgrammePermit permit,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.permit = permit;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        record Recorded(int added, int corrected) implements Outcome {}

        record SessionClosed() implements Outcome {}

        record SessionCancelled() implements Outcome {}

        /** The session's day has not come yet. */
        record TooEarly(LocalDate day) implements Outcome {}

        record NotInCohort(List<Outsider> outsiders) implements Outcome {}

        /** Saved marks are to be changed, and nobody said why. */
        record NeedsReason(List<PersonId> people) implements Outcome {}

        /** Somebody else changed the same people since the page was shown; what stands now. */
        record Conflict(List<StandingMark> standing) implements Outcome {}

        /**
         * For callers with no page to show a refusal on.
         *
         * @throws Refused when nothing was recorded
         */
        default Recorded orRefuse() {
            return switch (this) {
                case Recorded recorded -> recorded;
                case SessionClosed() -> throw refused("session-closed");
                case SessionCancelled() -> throw refused("session-cancelled");
                case TooEarly(var day) ->
                    throw new Refused(Refused.Kind.CONFLICT, Problem.of("session-too-early", day));
                case NotInCohort(var outsiders) ->
                    throw new Refused(
                            Refused.Kind.CONFLICT, outsiders.getFirst().problem());
                case NeedsReason(var people) -> throw refused("correction-reason");
                case Conflict(var standing) -> throw refused("marked-by-another");
            };
        }

        private static Refused refused(String problem) {
            return new Refused(Refused.Kind.CONFLICT, Problem.of(problem));
        }
    }

    /** What a sheet comes to, person by person. */
    private record Changes(
            List<Attendance> added,
            List<Attendance> corrected,
            List<PersonId> unexplained,
            List<StandingMark> conflicting) {}

    @Transactional
    public Outcome record(AttendanceSheet sheet) {
        permit.require(Permission.RECORD_ATTENDANCE, sheet.session());
        var session = sessions.locked(sheet.session())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        return refusal(session, sheet).orElseGet(() -> saved(session, sheet));
    }

    private Optional<Outcome> refusal(Session session, AttendanceSheet sheet) {
        if (session.state() == SessionState.CLOSED) {
            return Optional.of(new Outcome.SessionClosed());
        }
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(new Outcome.SessionCancelled());
        }
        if (session.day().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return Optional.of(new Outcome.TooEarly(session.day()));
        }
        if (sheet.marks().isEmpty()) {
            return Optional.empty();
        }
        var outsiders = attendances.outsiders(
                session, sheet.marks().stream().map(Attendance::person).toList());
        return outsiders.isEmpty() ? Optional.empty() : Optional.of(new Outcome.NotInCohort(outsiders));
    }

    private Outcome saved(Session session, AttendanceSheet sheet) {
        var changes = changes(sheet, attendances.of(session.id()));
        if (!changes.conflicting().isEmpty()) {
            return new Outcome.Conflict(changes.conflicting());
        }
        if (!changes.unexplained().isEmpty()) {
            return new Outcome.NeedsReason(changes.unexplained());
        }
        write(session, sheet, changes);
        return new Outcome.Recorded(changes.added().size(), changes.corrected().size());
    }

    private static Changes changes(AttendanceSheet sheet, Map<PersonId, StandingMark> standing) {
        var changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var given : sheet.marks()) {
            Optional.ofNullable(standing.get(given.person()))
                    .ifPresentOrElse(
                            now -> compare(given, now, changes),
                            () -> changes.added().add(given));
        }
        return changes;
    }

    private static void compare(Attendance given, StandingMark now, Changes changes) {
        if (given.mark().equals(now.mark()) || given.untouched()) {
            return;
        }
        if (!given.shown().equals(Optional.of(now.mark()))) {
            changes.conflicting().add(now);
        } else if (given.why().isEmpty() && !given.mark().completes(now.mark())) {
            changes.unexplained().add(given.person());
        } else {
            changes.corrected().add(given);
        }
    }

    private void write(Session session, AttendanceSheet sheet, Changes changes) {
        boolean marked = !changes.added().isEmpty() || !changes.corrected().isEmpty();
        if (!marked && !sheet.module().changed()) {
            return;
        }
        var now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        if (sheet.module().changed()
                && !sessions.note(session.id(), sheet.module().now())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("module-not-known"));
        }
        if (marked) {
            attendances.add(session.id(), changes.added(), now);
            changes.corrected().forEach(given -> attendances.correct(session.id(), given, now));
            sessions.hold(session.id());
            events.publishEvent(new AttendanceRecorded(session.id()));
        }
        audit.recorded(
                "attendance.recorded",
                Subject.of("session", session.id()),
                Map.of(
                        "added",
                        changes.added().size(),
                        "corrected",
                        changes.corrected().size()));
    }
}
