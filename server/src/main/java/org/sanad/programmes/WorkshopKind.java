package org.sanad.programmes;

import java.util.Locale;

/** The craft a workshop teaches. */
public enum WorkshopKind {
    CARPENTRY,
    BAKERY,
    TAILORING,
    AGRICULTURE,
    OTHER;

    public String messageKey() {
        return "programmes.workshop." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
