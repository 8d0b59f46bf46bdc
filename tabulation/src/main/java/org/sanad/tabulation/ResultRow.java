package org.sanad.tabulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cell of one table with everything that a reader must know of it. Text, charts, sheets and pages read nothing else.
 * A number that there is not is {@link Double#NaN}: a share of nobody, an interval without degrees of freedom.
 *
 * @param mentionsShare share of all choices taken, 0 to 1, beside the share of respondents; NaN where not asked for
 * @param rounded the stat as it is printed everywhere: a percentage for shares, else rounded to the plan's digits
 */
public record ResultRow(
        Cell cell,
        Estimate estimate,
        Counts counts,
        double mentionsShare,
        double rounded,
        Optional<Tested> test,
        Set<Flag> flags,
        Hidden hidden,
        Optional<Turns> turns) {

    /**
     * Of a question that is repeated within interviews, as for each member of a household: counts are then of turns.
     *
     * @param repeat its name
     * @param interviews that have a turn counted in the cell
     * @param others that have a turn in the base which is not
     * @param total that have a turn in the base
     */
    public record Turns(String repeat, long interviews, long others, long total) {}

    /**
     * @param repeatValue the value of repeat_for, empty where it is not used
     * @param value the choice; empty for means and ratios; q25, q50, q75 of quartiles; one of the values below for those
     *     who did not answer
     * @param groupValues in the order of the groups; NO_ANSWER where the group is not known
     */
    public record Cell(
            String planRow,
            PlanRow.Source source,
            String variable,
            String value,
            List<String> groups,
            List<String> groupValues,
            String repeatFor,
            String repeatValue) {}

    /** Values of cells that no form has, since no choice of a form may begin with a hash. */
    public static final String NO_ANSWER = "#missing";

    public static final String DONT_KNOW = "#dont_know";
    public static final String PREFER_NOT = "#prefer_not";
    public static final String NONE = "#none";

    public enum Kind {
        SHARE_OF_GROUP,
        /** Row direction: of those who chose it, the share that is of this group. */
        SHARE_OF_VALUE,
        SHARE_OF_MENTIONS,
        /** k of N focus groups: the stat is k. */
        GROUPS,
        MEAN,
        QUANTILE,
        RATIO
    }

    /** @param deff how many times larger the variance is than that of a simple random sample of the same size */
    public record Estimate(Kind kind, double stat, double low, double high, double se, double deff, double df) {

        public boolean hasInterval() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }

    /**
     * @param n interviews, or turns, counted in the cell; of a mean, those with a number
     * @param total interviews, or turns, in the denominator
     */
    public record Counts(
            long n,
            long total,
            double weighted,
            double totalWeighted,
            long asked,
            long missing,
            long dontKnow,
            long preferNot,
            long notApplicable) {}

    public enum Flag {
        LOW_N,
        LONELY_CLUSTER,
        WIDE_INTERVAL,
        /** So much of the population was seen that the error is smaller for it. */
        FINITE_POPULATION,
        /** Nobody is in the base. */
        EMPTY,
        /** No test: each group is one cluster, and nothing says how clusters of a group differ. */
        TEST_OF_CLUSTERS,
        /** No test: the answer follows from the stratum, so that whoever drew the sample decided it. */
        TEST_OF_STRATA
    }

    public enum Hidden {
        NO,
        /** Too few people. */
        PRIMARY,
        /** Would give a hidden one away. */
        COMPLEMENTARY
    }

    /** The same, counted in turns. */
    public ResultRow of(Optional<Turns> other) {
        return new ResultRow(cell, estimate, counts, mentionsShare, rounded, test, flags, hidden, other);
    }

    public ResultRow(Cell cell, Estimate estimate, Counts counts) {
        this(cell, estimate, counts, Double.NaN, Double.NaN, Optional.empty(), Set.of(), Hidden.NO, Optional.empty());
    }
}
