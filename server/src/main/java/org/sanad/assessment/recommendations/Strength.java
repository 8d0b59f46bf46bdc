package org.sanad.assessment.recommendations;

import java.util.Locale;

/** How strongly it is meant. */
public enum Strength {
    MUST,
    SHOULD,
    CAN;

    public String messageKey() {
        return "recommendations.strength." + name().toLowerCase(Locale.ROOT);
    }
}
