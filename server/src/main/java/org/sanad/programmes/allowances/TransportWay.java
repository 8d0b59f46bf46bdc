package org.sanad.programmes.allowances;

import java.util.Locale;

/** How a programme helps people to come. */
public enum TransportWay {
    ALLOWANCE,
    /** The programme fetches people itself. */
    ORGANISED,
    /** The place is near enough: nothing is paid from this day on. */
    NONE;

    public String messageKey() {
        return "allowances.way." + name().toLowerCase(Locale.ROOT);
    }
}
