package org.sanad.programmes.sessions;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.web.Texts;

/**
 * Something about a session's day that somebody should know.
 *
 * @param name what clashes, in English or as it is called; {@code people} says how many it concerns
 */
public record PlanWarning(
        UUID sessionId,
        Kind kind,
        String name,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        int people) {

    /** What kind of clash. */
    public enum Kind {
        HOLIDAY,
        REST_DAY,
        FACILITATOR_BUSY,
        PARTICIPANTS_TWICE,
        OUTSIDE_PROJECT;

        public String messageKey() {
            return "programmes.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String words(Texts texts) {
        return texts.text(kind.messageKey(), name(texts.language().tag()), people);
    }

    private String name(String language) {
        return switch (language) {
            case "ar" -> nameAr == null ? name : nameAr;
            case "ckb" -> nameCkb == null ? name : nameCkb;
            default -> name;
        };
    }
}
