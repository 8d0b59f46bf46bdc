package org.sanad.forms.review.quality;

import java.util.Locale;

/** What a check can find. None of them proves anything; each says where to look. */
public enum Finding {
    /** All answers are those of another submission. */
    DUPLICATE,
    /** Nearly all answers are those of another that came from the same hands shortly before. */
    NEARLY_SAME,
    ENDS_BEFORE_START,
    TOO_QUICK,
    IMPOSSIBLE_PACE,
    /** It began after it had arrived: the phone's clock is wrong, or its date was set by hand. */
    STARTS_LATER,
    /** A number far from all numbers given there so far. */
    OUTLIER,
    /** The same choices, submission after submission. */
    SAME_IN_A_ROW,
    TOO_MANY,
    /** The same choice all the way down a block of questions. */
    STRAIGHT_LINE,
    FILES_MISSING;

    public String messageKey() {
        return "review.finding." + key();
    }

    /** As a heading of a column. */
    public String shortKey() {
        return "review.finding-short." + key();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
