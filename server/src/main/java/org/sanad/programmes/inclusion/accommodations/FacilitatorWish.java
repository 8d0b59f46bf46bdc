package org.sanad.programmes.inclusion.accommodations;

import java.util.Locale;

/** By whom somebody wishes to be facilitated. */
public enum FacilitatorWish {
    EITHER,
    WOMAN,
    MAN;

    public String messageKey() {
        return "accommodations.wish." + name().toLowerCase(Locale.ROOT);
    }
}
