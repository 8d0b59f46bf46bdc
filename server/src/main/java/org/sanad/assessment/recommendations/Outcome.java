package org.sanad.assessment.recommendations;

import java.util.Locale;

/** What a rule draws from its question. */
public enum Outcome {
    /** The MHPSS activities most often named. */
    ACTIVITIES,
    /** The livelihood supports most often named. */
    SUPPORTS,
    /** With others or alone. */
    FORM,
    /** At home or outside. */
    WORKPLACE,
    /** The work people want, laid beside what the market of their districts asks for. */
    MARKET,
    /** All of MHPSS, if a grant or a loan is among the supports most often named, since money brings strain. */
    FULL_MHPSS,
    /** Without evidence of its own. */
    ALWAYS;

    public String messageKey() {
        return "recommendations.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
