package org.sanad.assessment.analysis.reached;

import java.util.Locale;

/** Of whom a line of the sample is. */
public enum AskedPart {
    ALL,
    GROUP,
    PLACE;

    public String messageKey() {
        return "analysis.asked." + name().toLowerCase(Locale.ROOT);
    }
}
