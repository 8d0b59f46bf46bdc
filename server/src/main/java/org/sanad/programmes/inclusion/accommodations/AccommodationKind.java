package org.sanad.programmes.inclusion.accommodations;

import java.util.Locale;

/** What somebody may need so that they can take part. */
public enum AccommodationKind {
    SUPPORT_PERSON,
    TRANSPORT,
    INTERPRETER,
    OTHER;

    public String messageKey() {
        return "accommodations.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
