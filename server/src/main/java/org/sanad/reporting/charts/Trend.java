package org.sanad.reporting.charts;

import java.util.List;

/** Lines over time, drawn from left to right in every language; told apart by their points and names as well as colour. */
public record Trend(ChartWords words, Axis axis, List<String> moments, List<Line> lines) implements Chart {

    private static final int MOST_LINES = 4;

    /** One mark for each moment; where one is hidden or missing the line is broken. */
    public record Line(String name, Tone tone, List<Mark> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    public Trend {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
        var count = moments.size();
        if (lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.marks().size() != count)) {
            throw new IllegalArgumentException("at most " + MOST_LINES + " lines, each with " + count + " marks");
        }
    }
}
