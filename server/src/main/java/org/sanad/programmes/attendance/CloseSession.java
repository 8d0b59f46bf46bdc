package org.sanad.programmes.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionChanged;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.sanad.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a session once everyone is marked; a supervisor may open it again, saying why. */
@Component
public class CloseSession {

    private final Sessions sessions;
    private final Attendances attendances;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseSession(
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

        /** Closed now, or closed already. */
        record Closed() implements Outcome {}

        record StillOpen(int people) implements Outcome {}

        record NotHeld() implements Outcome {}
    }

    @Transactional
    public Outcome close(SessionId id) {
        permit.require(Permission.RECORD_ATTENDANCE, id);
        var session = locked(id);
        return switch (session.state()) {
            case CLOSED -> new Outcome.Closed();
            case PLANNED, CANCELLED -> new Outcome.NotHeld();
            case HELD -> closed(session);
        };
    }

    @Transactional
    public void reopen(SessionId id, String why) {
        permit.require(Permission.REOPEN_SESSIONS, id);
        var reason = TypedText.of(why);
        if (reason.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("reason-missing"));
        }
        switch (locked(id).state()) {
            case CLOSED -> reopened(id, reason);
            case PLANNED, HELD, CANCELLED -> throw new Refused(Refused.Kind.CONFLICT, Problem.of("session-not-closed"));
        }
    }

    private Outcome closed(Session session) {
        int open = attendances.open(session);
        if (open > 0) {
            return new Outcome.StillOpen(open);
        }
        if (session.day().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return new Outcome.NotHeld();
        }
        sessions.close(session.id(), now());
        events.publishEvent(new SessionChanged(session.id()));
        audit.recorded("session.closed", Subject.of("session", session.id()));
        return new Outcome.Closed();
    }

    private void reopened(SessionId id, String reason) {
        sessions.reopen(id, reason, now());
        events.publishEvent(new SessionChanged(id));
        audit.recorded("session.reopened", Subject.of("session", id));
    }

    private Session locked(SessionId id) {
        return sessions.locked(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
