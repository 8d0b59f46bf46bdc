package org.sanad.reporting.charts;

/** What stands at one place of a chart. Only a shown value has a length; the words are the reader's, digits included. */
public sealed interface Mark {

    /** The value in words. */
    String text();

    /**
     * A value.
     *
     * @param length for the pen, on the scale of the chart
     * @param text "69%"
     * @param base "22 of 32"; empty where the chart says it once for all
     */
    record Shown(double length, String text, String base) implements Mark {

        public Shown {
            if (!Double.isFinite(length)) {
                throw new IllegalArgumentException("nobody can draw " + length);
            }
        }
    }

    /** A number too small for this audience. Its length is unknown here, so that no pen can betray it. */
    record Hidden(String text) implements Mark {}

    /** No number, and the word why: not asked, not assessed. */
    record Missing(String text) implements Mark {}

    static Mark shown(double length, String text) {
        return new Shown(length, text, "");
    }

    static Mark shown(double length, String text, String base) {
        return new Shown(length, text, base);
    }

    static Mark hidden(String text) {
        return new Hidden(text);
    }

    static Mark missing(String text) {
        return new Missing(text);
    }
}
