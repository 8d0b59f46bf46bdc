package org.sanad.programmes.notes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the note on a session. A note with the name or code of a participant is refused, since the team reads it. The
 * same note twice changes nothing.
 */
@Component
public class NoteSession {

    public static final int LONGEST = 1000;

    private final SessionNotes notes;
    private final Sessions sessions;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    NoteSession(SessionNotes notes, Sessions sessions, ProgrammePermit permit, Audit audit, Clock clock) {
        this.notes = notes;
        this.sessions = sessions;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers what is wrong; empty where the note is kept.
     *
     * @param seen mark of the note that stood on the page, see {@link SessionNote#mark}; empty where nobody knows
     */
    @Transactional
    public Optional<Problem> note(SessionId id, Optional<String> seen, String typed) {
        permit.require(Permission.RECORD_ATTENDANCE, id);
        var session = sessions.locked(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var text = text(typed);
        var standing = notes.of(id);
        var now = standing.map(SessionNote::text).orElse("");
        boolean untouched = seen.filter(SessionNote.mark(text)::equals).isPresent();
        if (now.equals(text) || untouched) {
            return Optional.empty();
        }
        var refused = refusal(session, text)
                .or(() -> seen.filter(shown -> !shown.equals(SessionNote.mark(now)))
                        .map(shown -> Problem.of("note-by-another")));
        if (refused.isEmpty()) {
            notes.write(id, text, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            audit.recorded("session.noted", Subject.of("session", id));
        }
        return refused;
    }

    private Optional<Problem> refusal(Session session, String text) {
        if (session.state() == SessionState.CLOSED) {
            return Optional.of(Problem.of("session-closed"));
        }
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(Problem.of("session-cancelled"));
        }
        if (text.length() > LONGEST) {
            return Optional.of(Problem.of("session-note-too-long", LONGEST, text.length()));
        }
        return namesSomebody(session.id(), text) ? Optional.of(Problem.of("note-names-somebody")) : Optional.empty();
    }

    private boolean namesSomebody(SessionId id, String text) {
        var note = text.toLowerCase(Locale.ROOT);
        return !note.isEmpty()
                && notes.namesIn(id).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(note::contains);
    }

    /** Cleaned line by line; empty lines at the ends fall away. */
    private static String text(String typed) {
        return typed.lines()
                .map(TypedText::of)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
