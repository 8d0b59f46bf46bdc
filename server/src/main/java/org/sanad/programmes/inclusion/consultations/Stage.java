package org.sanad.programmes.inclusion.consultations;

import java.util.Locale;

/** When people were asked. */
public enum Stage {
    DESIGN,
    DURING;

    public String messageKey() {
        return "consultations.stage." + name().toLowerCase(Locale.ROOT);
    }
}
