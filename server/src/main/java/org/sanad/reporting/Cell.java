package org.sanad.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one place of a table says. Renderers show it; none may compute, round or reveal anything. */
public sealed interface Cell {

    /** Words, never read as a formula by any programme that opens the file. */
    record Text(String text) implements Cell {}

    /** A whole number of something. Zero is a count too: it was looked for and none was found. */
    record Count(long count) implements Cell {}

    /** A number as it was computed, unrounded, for whoever computes on with it; pages of a report show rounded ones. */
    record Measured(double number) implements Cell {}

    /**
     * A share in percent, already rounded; its scale is the number of decimals to show.
     *
     * @param percent 79 for 79 %
     * @param base the n it is a share of
     */
    record Percent(BigDecimal percent, long base) implements Cell {}

    /** A day. */
    record Date(LocalDate date) implements Cell {}

    /** A small count that would point at somebody. Carries no number, so that none can leak. */
    record Suppressed() implements Cell {

        /** How a hidden count is shown in every output. */
        public static final String SHOWN = "‹ ›";
    }

    /** No number, and why; the label says it in the reader's language. */
    record Nothing(Why why, String label) implements Cell {}

    /** Five ways of having no number, none of which is zero. */
    enum Why {
        NOT_RECORDED,
        NOT_ASKED,
        NOT_ANSWERED,
        DONT_KNOW,
        NOT_ASSESSED
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell count(long count) {
        return new Count(count);
    }

    static Cell measured(double number) {
        return new Measured(number);
    }

    static Cell percent(BigDecimal percent, long base) {
        return new Percent(percent, base);
    }

    static Cell date(LocalDate date) {
        return new Date(date);
    }

    static Cell suppressed() {
        return new Suppressed();
    }

    static Cell nothing(Why why, String label) {
        return new Nothing(why, label);
    }
}
