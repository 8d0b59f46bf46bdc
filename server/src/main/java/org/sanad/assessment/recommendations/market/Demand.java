package org.sanad.assessment.recommendations.market;

import java.util.Locale;

/** Whether the market takes more of a trade. */
public enum Demand {
    ASKED_FOR,
    SOME,
    /** Too many do it already, or nobody pays for it. */
    AVOID;

    public String messageKey() {
        return "recommendations.demand." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
