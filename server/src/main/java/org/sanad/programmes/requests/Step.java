package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened to a request.
 *
 * @param words what was said with it; may be empty
 * @param by full name; empty where it was Sanad itself
 */
public record Step(Kind kind, String words, String by, LocalDate on) {

    /** What happened. */
    public enum Kind {
        ASKED,
        INCOMPLETE,
        ANSWERED,
        ACCEPTED,
        DECLINED,
        BEGUN;

        public String messageKey() {
            return "requests.step." + name().toLowerCase(Locale.ROOT);
        }
    }
}
