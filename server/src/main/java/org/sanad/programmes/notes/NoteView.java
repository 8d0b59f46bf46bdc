package org.sanad.programmes.notes;

import java.util.Optional;
import org.sanad.shared.Problem;

/**
 * The note on the session's page.
 *
 * @param typed what stands in the field: what was typed, else the note
 */
public record NoteView(boolean open, String typed, Optional<SessionNote> standing, Optional<Problem> problem) {

    public String seen() {
        return SessionNote.mark(standing.map(SessionNote::text).orElse(""));
    }

    /** Whether somebody else's note stands against what was typed. */
    public boolean differs() {
        return problem.isPresent()
                && standing.filter(note -> !note.text().equals(typed)).isPresent();
    }
}
