package org.sanad.tabulation;

/**
 * A test of one table, the same on all its rows.
 *
 * @param statistic F, chi-squared, t, U, W or the difference; NaN where the test has none (Fisher)
 * @param df1 NaN where the test has none; df2 of an F only
 * @param adjusted p after Holm over all tests of the plan
 * @param effect with its kind: how large the difference is, which p does not say
 */
public record Tested(
        PlanRow.Test test,
        double statistic,
        double df1,
        double df2,
        double p,
        double adjusted,
        EffectKind effectKind,
        double effect) {

    /** What is done to p because a plan tests many things. */
    public enum Correction {
        NONE,
        /** The chance of even one false finding stays below the level. */
        HOLM,
        /** The share of false findings among all stays below the level. */
        BENJAMINI_HOCHBERG
    }

    public enum EffectKind {
        /** Share in the first group less share in the second. */
        RISK_DIFFERENCE,
        HEDGES_G,
        CLIFFS_DELTA,
        CRAMERS_V,
        /** The change in the first arm less the change in the second, in units of the variable. */
        DIFFERENCE,
        NONE
    }

    public Tested adjusted(double value) {
        return new Tested(test, statistic, df1, df2, p, value, effectKind, effect);
    }
}
