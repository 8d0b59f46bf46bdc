package org.sanad.assessment.analysis.charting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a row of the plan asks to be drawn. */
public enum ChartWish {
    /** As fits by itself. */
    AUTO,
    BARS,
    /** Bars of 100 %, one for each group. */
    STACKED,
    /** Interviews beside focus groups; of groups, a panel for each. */
    PAIRED,
    /** Squares to be counted. */
    WAFFLE,
    MAP,
    /** Lines over time. */
    TREND,
    /** The table alone. */
    NONE;

    /** As plans write it; nothing is {@link #AUTO}, and what is no word of ours is empty. */
    public static Optional<ChartWish> of(String word) {
        var folded = word.strip().toUpperCase(Locale.ROOT);
        return folded.isEmpty()
                ? Optional.of(AUTO)
                : Arrays.stream(values())
                        .filter(wish -> wish != AUTO && wish.name().equals(folded))
                        .findFirst();
    }

    /** A plan that was kept before its charts were checked may hold anything. */
    public static ChartWish orUsual(String word) {
        return of(word).orElse(AUTO);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
