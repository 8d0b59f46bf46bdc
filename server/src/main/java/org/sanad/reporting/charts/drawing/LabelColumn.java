package org.sanad.reporting.charts.drawing;

import java.util.List;

/** The labels beside the bars: as wide as they need, at most two fifths of the chart, and wrapped beyond that. */
record LabelColumn(double width) {

    private static final double MOST = 0.4;
    static final double GAP = 8;

    static LabelColumn of(List<String> labels, double chart) {
        return new LabelColumn(Math.min(TextLines.widest(labels, Look.LABEL_SIZE, false) + 2, chart * MOST));
    }

    List<String> lines(String label) {
        return TextLines.wrapped(label, width, Look.LABEL_SIZE);
    }

    /** Where the bars begin. */
    double edge() {
        return width + GAP;
    }

    double rowHeight(String label) {
        return Math.max(30, lines(label).size() * Look.LINE + 12);
    }

    /** @param middle of the row */
    void draw(SvgPen pen, String label, double middle) {
        var lines = lines(label);
        var y = middle - (lines.size() - 1) * Look.LINE / 2 + Look.LABEL_SIZE * 0.35;
        for (var line : lines) {
            pen.text(width, y, line, Look.LABEL);
            y += Look.LINE;
        }
    }
}
