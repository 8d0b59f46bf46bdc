package org.sanad.programmes.availability;

import java.util.Locale;

/** The prayers that fall into the hours of sessions. */
public enum Prayer {
    DHUHR,
    ASR;

    public String messageKey() {
        return "availability.prayer." + name().toLowerCase(Locale.ROOT);
    }
}
