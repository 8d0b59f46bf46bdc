package org.sanad.programmes.inclusion.accommodations;

import java.util.Locale;

/** What becomes of a promised accommodation. */
public enum Step {
    GIVEN,
    /** Nobody needs it any more, or it was entered by mistake. */
    ENDED;

    public String messageKey() {
        return "accommodations.step." + name().toLowerCase(Locale.ROOT);
    }
}
