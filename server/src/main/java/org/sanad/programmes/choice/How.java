package org.sanad.programmes.choice;

import java.util.Locale;

/** How a group came to its choice. */
public enum How {
    HANDS,
    BALLOT,
    /** Agreed without a count. */
    AGREED;

    public String messageKey() {
        return "choice.how." + name().toLowerCase(Locale.ROOT);
    }
}
