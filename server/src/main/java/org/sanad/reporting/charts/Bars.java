package org.sanad.reporting.charts;

import java.util.List;
import java.util.Optional;

/** Horizontal bars in the order given, each with its value beside it and, where there is one, its interval. */
public record Bars(ChartWords words, Axis axis, Tone tone, List<Row> rows) implements Chart {

    public record Row(String label, Mark mark, Optional<Whisker> interval) {

        public static Row of(String label, Mark mark) {
            return new Row(label, mark, Optional.empty());
        }
    }

    public Bars {
        rows = List.copyOf(rows);
    }
}
