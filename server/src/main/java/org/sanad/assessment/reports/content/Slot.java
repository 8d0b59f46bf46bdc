package org.sanad.assessment.reports.content;

import java.util.Optional;

/**
 * A place in prose for a number. It is bound to a row of the result table, or quoted from somewhere that is named.
 *
 * @param name as in the prose, without braces
 * @param finding id of the plan's row; empty where it is quoted
 * @param result key of the row of the result table
 * @param seen what stood there when its author last looked
 * @param quoted the number as its source writes it; empty where it is bound
 */
public record Slot(String name, String finding, String result, Show show, Seen seen, String quoted, String source) {

    /** The number in Latin digits without grouping, and of how many. Hidden numbers are seen as hidden. */
    public record Seen(String number) {}

    public boolean isFromElsewhere() {
        return !quoted.isEmpty();
    }

    public static Slot bound(String name, String finding, String result, Show show, String seen) {
        return new Slot(name, finding, result, show, new Seen(seen), "", "");
    }

    public static Slot quoted(String name, String quoted, String source) {
        return new Slot(name, "", "", Show.VALUE, new Seen(""), quoted, source);
    }

    public Optional<String> sourceOfQuote() {
        return isFromElsewhere() ? Optional.of(source) : Optional.empty();
    }
}
