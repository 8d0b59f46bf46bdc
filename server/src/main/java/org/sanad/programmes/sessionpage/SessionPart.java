package org.sanad.programmes.sessionpage;

import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Problem;
import org.sanad.web.Language;

/**
 * A part of the session's page. One form and one button serve all parts; each is kept or refused by itself, on the page
 * and when a device sends it later.
 */
public interface SessionPart {

    /** Its name for the device's queue, in small letters and hyphens. */
    String name();

    /** Smaller stands earlier. */
    int order();

    /** Whether a field of the session's form belongs to this part. */
    boolean owns(String field);

    /** Answers nothing to whom the part is closed. */
    Optional<Piece> show(Asked asked);

    /** Keeps what the part's own fields say; the same fields twice change nothing. Answers what is wrong with them. */
    Optional<Problem> keep(SessionId session, Map<String, String> fields);

    /**
     * What the page wants to show.
     *
     * @param open whether the session takes entries from whoever looks
     * @param refused what was typed and why it was not kept
     */
    record Asked(SessionId session, boolean open, Language language, Optional<Refusal> refused) {}

    /** Fields of the part that were not kept, to be shown again. */
    record Refusal(Map<String, String> fields, Problem problem) {}

    /** A template with what it needs besides the page. */
    record Piece(String template, Map<String, Object> model) {}
}
