package org.sanad.reporting.charts.drawing;

import java.util.Optional;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Whisker;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** The room of the bars between labels and values: scale above, lines behind, one bar at a time. */
record BarTrack(SvgPen pen, Axis axis, double from, double width) {

    static final double THICK = 16;
    private static final double NO_NUMBER = 28;
    private static final double TEXT_GAP = 8;
    private static final double CAP = 5;

    double x(double length) {
        return from + axis.share(length) * width;
    }

    boolean hasWrittenScale() {
        return axis.ticks().stream().anyMatch(tick -> !tick.text().isEmpty());
    }

    void scale(double baseline) {
        for (var tick : axis.ticks()) {
            pen.text(x(tick.at()), baseline, tick.text(), Look.BASE.at(tick.at() <= 0 ? "start" : "middle"));
        }
    }

    void grid(double top, double bottom) {
        for (var tick : axis.ticks()) {
            pen.line(x(tick.at()), top, x(tick.at()), bottom, Stroke.GRID);
        }
    }

    /** The bar, its interval and its words, in the middle of a row. */
    void bar(Mark mark, Optional<Whisker> interval, Tone tone, double middle) {
        var top = middle - THICK / 2;
        var end = switch (mark) {
            case Mark.Shown shown -> {
                pen.bar(from, top, x(shown.length()) - from, THICK, tone);
                interval.ifPresent(whisker -> whisker(whisker, middle));
                yield Math.max(x(shown.length()), interval.map(w -> x(w.high())).orElse(0.0));
            }
            case Mark.Hidden hidden -> {
                pen.hatch(from, top, NO_NUMBER, THICK);
                yield from + NO_NUMBER;
            }
            case Mark.Missing missing -> from;
        };
        words(mark, end + TEXT_GAP, middle + Look.LABEL_SIZE * 0.35);
    }

    private void words(Mark mark, double x, double baseline) {
        switch (mark) {
            case Mark.Shown shown -> {
                pen.text(x, baseline, shown.text(), Look.VALUE);
                pen.text(x + TextWidth.of(shown.text(), Look.LABEL_SIZE, true) + 7, baseline, shown.base(), Look.BASE);
            }
            case Mark.Hidden hidden -> pen.text(x, baseline, hidden.text(), Look.VALUE.in(Tone.INK_SOFT));
            case Mark.Missing missing -> pen.text(x, baseline, missing.text(), Look.BASE);
        }
    }

    static double wordsWidth(Mark mark) {
        var base = mark instanceof Mark.Shown shown && !shown.base().isEmpty()
                ? TextWidth.of(shown.base(), Look.SMALL_SIZE, false) + 7
                : 0;
        return TextWidth.of(mark.text(), Look.LABEL_SIZE, true) + base + TEXT_GAP + 2;
    }

    /** Ink with a white edge, so that it is seen on the bar as on the paper. */
    private void whisker(Whisker whisker, double middle) {
        for (var stroke : new Stroke[] {Stroke.of(Tone.PAPER, 4), Stroke.of(Tone.INK, 1.5)}) {
            pen.line(x(whisker.low()), middle, x(whisker.high()), middle, stroke);
            pen.line(x(whisker.low()), middle - CAP, x(whisker.low()), middle + CAP, stroke);
            pen.line(x(whisker.high()), middle - CAP, x(whisker.high()), middle + CAP, stroke);
        }
    }
}
