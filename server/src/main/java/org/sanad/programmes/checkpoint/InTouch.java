package org.sanad.programmes.checkpoint;

import java.util.Locale;

/** Whether a group kept in touch after its end; what nobody could tell is said as such. */
public enum InTouch {
    YES,
    NO,
    UNKNOWN;

    public String messageKey() {
        return "checkpoint.in-touch." + name().toLowerCase(Locale.ROOT);
    }
}
