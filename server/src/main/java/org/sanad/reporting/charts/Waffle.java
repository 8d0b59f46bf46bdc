package org.sanad.reporting.charts;

import java.util.List;

/** Squares to be counted by eye: so many of so many. */
public record Waffle(ChartWords words, Tone tone, List<Row> rows) implements Chart {

    private static final int MOST_SQUARES = 200;

    /**
     * @param filled how many of the squares, drawn only where the mark is shown
     * @param of how many squares there are
     */
    public record Row(String label, int filled, int of, Mark mark) {

        public Row {
            if (filled < 0 || filled > of || of > MOST_SQUARES) {
                throw new IllegalArgumentException(filled + " of " + of + " squares");
            }
        }
    }

    public Waffle {
        rows = List.copyOf(rows);
    }
}
