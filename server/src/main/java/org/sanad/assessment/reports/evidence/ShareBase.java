package org.sanad.assessment.reports.evidence;

import java.util.Locale;
import java.util.Set;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;

/** Of whom a share is told: without it, 5 of 6 who were asked reads like 5 of 22 who were there. */
public enum ShareBase {
    ANSWERED,
    ASKED,
    EVERYBODY,
    /** Of those who gave an answer, how many are of a group. */
    THIS_ANSWER;

    static ShareBase of(PlanRow row, ResultRow result) {
        if (result.estimate().kind() == ResultRow.Kind.SHARE_OF_VALUE) {
            return THIS_ANSWER;
        }
        return switch (row.counting().denominator()) {
            case ANSWERED -> ANSWERED;
            case ASKED -> ASKED;
            case ALL -> EVERYBODY;
        };
    }

    /** Editions kept before it was told have none, and counted those who answered. */
    public static ShareBase of(Result result) {
        for (var base : values()) {
            if (result.flags().contains(base.flag())) {
                return base;
            }
        }
        return ANSWERED;
    }

    /** As it stands among a result's flags; nothing for the usual one. */
    Set<String> flags() {
        return this == ANSWERED ? Set.of() : Set.of(flag());
    }

    private String flag() {
        return "OF_" + name();
    }

    /** Ending of the message's key: {@code share-of-asked}. */
    public String key() {
        return this == ANSWERED
                ? "share"
                : "share-of-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
