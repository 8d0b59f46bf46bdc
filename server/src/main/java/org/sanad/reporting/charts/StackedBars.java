package org.sanad.reporting.charts;

import java.util.List;

/** Bars of 100 %, cut into at most four parts; the values stand in a line below each, never inside. */
public record StackedBars(ChartWords words, List<Part> parts, List<Row> rows) implements Chart {

    private static final int MOST_PARTS = 4;

    public record Part(String name, Tone tone) {}

    /** One mark for each part, as shares of 100. */
    public record Row(String label, List<Mark> marks) {

        public Row {
            marks = List.copyOf(marks);
        }
    }

    public StackedBars {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        var count = parts.size();
        if (count > MOST_PARTS) {
            throw new IllegalArgumentException("a stacked bar of " + count + " parts cannot be read");
        }
        if (rows.stream().anyMatch(row -> row.marks().size() != count)) {
            throw new IllegalArgumentException("every row needs one mark for each of the " + count + " parts");
        }
    }
}
