package org.sanad.programmes.workshops;

import java.util.Locale;

/** What has to stand before a workshop type can be approved. */
public enum Condition {
    CONSULTATION,
    IMMEDIATE_BENEFIT,
    USE_ON_RETURN,
    DIVISION_ABSENT;

    public String messageKey() {
        return "workshops.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
