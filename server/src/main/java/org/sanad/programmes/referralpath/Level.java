package org.sanad.programmes.referralpath;

import java.util.Locale;

/** What kind of service people are led on to. */
public enum Level {
    FOCUSED,
    SPECIALISED;

    public String messageKey() {
        return "referralpath.level." + name().toLowerCase(Locale.ROOT);
    }
}
