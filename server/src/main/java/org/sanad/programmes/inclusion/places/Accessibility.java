package org.sanad.programmes.inclusion.places;

import java.util.Locale;

/** What a check of a place found. */
public enum Accessibility {
    YES,
    PARTLY,
    NO;

    public String messageKey() {
        return "inclusion.accessible." + name().toLowerCase(Locale.ROOT);
    }
}
