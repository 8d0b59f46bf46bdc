package org.sanad.proof;

import java.util.Locale;

/** The kinds of fault. Their names are stable; programs may rely on them. */
public enum Code {
    /** A number in words and the same in digits beside it differ. */
    WORDS_AND_DIGITS,
    /** The counts of a split do not meet the total they split. */
    SPLIT_MISSES_TOTAL,
    /** The shares of a split do not meet 100 per cent. */
    SPLIT_MISSES_WHOLE,
    /** A count out of a base, and a share beside it that it does not give. */
    COUNT_AND_SHARE,
    /** More counted than there are. */
    COUNT_OVER_BASE,
    /** More than 100 per cent of something that can only be had once. */
    SHARE_OVER_WHOLE,
    /** A share that no count of the stated base gives. */
    SHARE_OF_NO_COUNT,
    /** A share whose own split no count gives. */
    SPLIT_OF_NO_COUNT,
    /** Chart and text give each other's values to two answers. */
    CHART_SWAPPED,
    /** Chart and text give one answer two values. */
    CHART_OTHER_VALUE,
    /** More counted in parts of the sample than the bar of the whole holds. */
    PARTS_OVER_BAR,
    /** Counts in the text and shares in the chart that no base joins. */
    CHART_OTHER_COUNTS,
    /** Counts that a chart prints with a sign for per cent. */
    COUNTS_AS_SHARES,
    /** Values of a chart that no counts of its base give. */
    CHART_OF_NO_COUNTS,
    /** Shares bent so that they meet 100. */
    CHART_FORCED,
    /** Two answers that leave no third and do not meet 100. */
    CHART_MISSES_WHOLE,
    /** Two charts under one title. */
    TITLE_TWICE,
    /** One group with two sizes. */
    GROUP_TWO_SIZES,
    /** The share of a group among those who answered, given as the share within the group. */
    PART_AS_RATE,
    /** Rates of two places that the rate of both together forbids. */
    RATES_MISS_WHOLE,
    /** A row of a table that its total misses. */
    TABLE_ROW,
    /** A column of a table that its total misses. */
    TABLE_COLUMN,
    /** Things that can stand in several rows, added up as if they could not. */
    DISTINCT_SUMMED,
    /** One figure with two values, in a list of figures. */
    FIGURE_TWO_VALUES,
    /** Parts that do not meet their whole, in a list of figures. */
    FIGURE_PARTS,
    /** A part larger than its whole, in a list of figures. */
    FIGURE_PART_OVER_WHOLE;

    /** As in {@code split-misses-total}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
