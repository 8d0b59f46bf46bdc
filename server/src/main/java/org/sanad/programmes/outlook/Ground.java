package org.sanad.programmes.outlook;

import java.util.Locale;

/** Why the programme wants to begin somewhere. */
public enum Ground {
    HIGH_RETURN,
    DISPLACEMENT,
    NO_SERVICES,
    OTHER;

    public String messageKey() {
        return "outlook.ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
