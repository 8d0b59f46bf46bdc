package org.sanad.programmes.inclusion.accommodations;

import java.util.Locale;

/** Where sessions reach people. */
public enum Setting {
    AT_THE_PLACE,
    NEARBY,
    AT_HOME,
    ONLINE;

    public String messageKey() {
        return "accommodations.setting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
