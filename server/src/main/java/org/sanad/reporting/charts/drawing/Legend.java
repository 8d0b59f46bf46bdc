package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.charts.drawing.SvgPen.Box;

/** Squares with their words in a line, and in further lines where one is not enough. */
final class Legend {

    private static final double SQUARE = 12;
    private static final double GAP = 18;
    static final double LINE = 22;

    private final SvgPen pen;
    private final double from;
    private double x;
    private double y;

    Legend(SvgPen pen, double from, double top) {
        this.pen = pen;
        this.from = from;
        this.x = from;
        this.y = top;
    }

    void entry(String words, String fill, String edge) {
        var width = SQUARE + 6 + TextWidth.of(words, Look.SMALL_SIZE, false);
        if (x > from && x + width > pen.width()) {
            x = from;
            y += LINE;
        }
        pen.rect(new Box(x, y + 3, SQUARE, SQUARE), fill, edge);
        pen.text(x + SQUARE + 6, y + SQUARE + 1, words, Look.LEGEND);
        x += width + GAP;
    }

    /** Where the next thing may begin. */
    double bottom() {
        return y + LINE;
    }
}
