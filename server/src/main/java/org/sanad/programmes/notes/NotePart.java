package org.sanad.programmes.notes;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessionpage.SessionPart;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** "Note on the session" on the session's page. */
@Component
class NotePart implements SessionPart {

    private static final String NOTE = "note";
    private static final String SEEN = "seen-note";

    private final SessionNotes notes;
    private final NoteSession noteSession;

    NotePart(SessionNotes notes, NoteSession noteSession) {
        this.notes = notes;
        this.noteSession = noteSession;
    }

    @Override
    public String name() {
        return NOTE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean owns(String field) {
        return field.equals(NOTE) || field.equals(SEEN);
    }

    @Override
    public Optional<Problem> keep(SessionId session, Map<String, String> fields) {
        var note = fields.get(NOTE);
        return note == null ? Optional.empty() : noteSession.note(session, Optional.ofNullable(fields.get(SEEN)), note);
    }

    @Override
    public Optional<Piece> show(Asked asked) {
        var standing = notes.of(asked.session());
        var typed = asked.refused()
                .map(refused -> Objects.requireNonNullElse(refused.fields().get(NOTE), ""))
                .orElse(standing.map(SessionNote::text).orElse(""));
        var view = new NoteView(asked.open(), typed, standing, asked.refused().map(Refusal::problem));
        return view.open() || !view.typed().isEmpty()
                ? Optional.of(new Piece("programmes/note", Map.of("view", view)))
                : Optional.empty();
    }
}
