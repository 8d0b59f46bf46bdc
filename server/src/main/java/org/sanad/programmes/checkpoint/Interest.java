package org.sanad.programmes.checkpoint;

import java.util.Locale;

/** What somebody says about more group activities. */
public enum Interest {
    YES,
    MAYBE,
    NO;

    public String messageKey() {
        return "checkpoint.interest." + name().toLowerCase(Locale.ROOT);
    }
}
