package org.sanad.tabulation;

/** What is computed of a variable; the codes are those of IMPACT's list of analyses, with quartiles added. */
public enum AnalysisType {
    PROP_SELECT_ONE,
    PROP_SELECT_MULTIPLE,
    MEAN,
    MEDIAN,
    /** A quarter, a half and three quarters lie below. */
    QUARTILES,
    /** The sum of the numerator over the sum of the denominator. */
    RATIO;

    public boolean countsChoices() {
        return this == PROP_SELECT_ONE || this == PROP_SELECT_MULTIPLE;
    }
}
