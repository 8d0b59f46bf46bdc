package org.sanad.monitoring.surveys;

import java.util.Locale;

/** How a published figure and the counted one stand to each other. */
public enum Fate {
    EQUAL,
    /** The two differ, and the source contradicts itself here: no answers give all it says. */
    CONTRADICTED,
    DIFFERS,
    /** Taken from elsewhere: nobody was asked. */
    CONTEXT,
    NOT_COUNTABLE;

    public String messageKey() {
        return "monitoring.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
