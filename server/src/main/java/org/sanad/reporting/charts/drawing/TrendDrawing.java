package org.sanad.reporting.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Trend;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** Lines over time. Time runs from left to right in all three languages; only the words keep their own direction. */
final class TrendDrawing {

    private static final double TOP = 18;
    private static final double TALL = 200;
    private static final double BELOW = 30;
    private static final double NAME_STEP = 16;
    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 4 2 4");
    private static final List<String> POINTS = List.of(
            "M%1$s %2$sm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
            "M%1$s %2$sm-4 -4h8v8h-8z", "M%1$s %2$sm0 -5l5 9h-10z", "M%1$s %2$sm0 -5l5 5l-5 5l-5 -5z");

    private final Trend trend;
    private final SvgPen pen;
    private final double from;
    private final double until;
    private final List<Spot> taken = new ArrayList<>();

    TrendDrawing(Trend trend, ChartSetting setting) {
        this.trend = trend;
        this.pen = new SvgPen(setting.unmirrored(), trend);
        var ticks = trend.axis().ticks().stream().map(Axis.Tick::text).toList();
        var names = trend.lines().stream().map(Trend.Line::name).toList();
        this.from = TextLines.widest(ticks, Look.SMALL_SIZE, false) + 12;
        this.until =
                setting.width() - Math.min(TextLines.widest(names, Look.SMALL_SIZE, true) + 14, setting.width() * 0.35);
    }

    Svg drawn() {
        for (var tick : trend.axis().ticks()) {
            pen.line(from, y(tick.at()), until, y(tick.at()), Stroke.GRID);
            pen.text(from - 6, y(tick.at()) + 4, tick.text(), Look.BASE.at("end"));
        }
        for (var i = 0; i < trend.moments().size(); i++) {
            pen.text(x(i), TOP + TALL + 20, trend.moments().get(i), Look.BASE.at("middle"));
        }
        for (var i = 0; i < trend.lines().size(); i++) {
            line(trend.lines().get(i), i);
        }
        names();
        return pen.finished(trend.words(), TOP + TALL + BELOW);
    }

    private double x(int moment) {
        var steps = Math.max(1, trend.moments().size() - 1);
        return from + 24 + (until - from - 48) * moment / steps;
    }

    private double y(double length) {
        return TOP + TALL * (1 - trend.axis().share(length));
    }

    private void line(Trend.Line line, int which) {
        var stroke = new Stroke(line.tone().edge(), 2, DASHES.get(which));
        for (var i = 0; i < line.marks().size(); i++) {
            if (i > 0
                    && line.marks().get(i - 1) instanceof Mark.Shown before
                    && line.marks().get(i) instanceof Mark.Shown now) {
                pen.line(x(i - 1), y(before.length()), x(i), y(now.length()), stroke);
            }
        }
        for (var i = 0; i < line.marks().size(); i++) {
            switch (line.marks().get(i)) {
                case Mark.Shown shown -> {
                    point(
                            which,
                            x(i),
                            y(shown.length()),
                            line.tone().fill(),
                            line.tone().edge());
                    pen.text(
                            x(i),
                            free(i, y(shown.length())),
                            shown.text(),
                            Look.VALUE.at("middle").haloed());
                }
                case Mark.Hidden hidden -> noValue(i, which, hidden.text());
                case Mark.Missing missing -> noValue(i, which, missing.text());
            }
        }
    }

    /** Above the point, or where another value stands already, below it or higher up. */
    private double free(int moment, double y) {
        for (var offset : new double[] {-9, 19, -25, 35}) {
            var wish = y + offset;
            if (taken.stream().noneMatch(spot -> spot.moment() == moment && Math.abs(spot.y() - wish) < 14)) {
                taken.add(new Spot(moment, wish));
                return wish;
            }
        }
        return y - 9;
    }

    private record Spot(int moment, double y) {}

    /** At the foot of the chart, so that its height says nothing. */
    private void noValue(int moment, int which, String text) {
        point(which, x(moment), TOP + TALL, pen.hatchFill(), Tone.EDGE);
        pen.text(
                x(moment),
                TOP + TALL - 9 - which * NAME_STEP,
                text,
                Look.BASE.at("middle").haloed());
    }

    private void point(int which, double x, double y, String fill, String edge) {
        pen.path(POINTS.get(which).formatted(SvgPen.n(x), SvgPen.n(y)), fill, Stroke.of(edge, 1));
    }

    /** At the end of each line, moved apart where lines end together. */
    private void names() {
        var ends = new ArrayList<NameEnd>();
        for (var i = 0; i < trend.lines().size(); i++) {
            ends.add(new NameEnd(i, y(lastShown(trend.lines().get(i)))));
        }
        ends.sort(Comparator.comparingDouble(NameEnd::y));
        var free = Double.NEGATIVE_INFINITY;
        for (var end : ends) {
            var y = Math.max(end.y(), free);
            var line = trend.lines().get(end.line());
            point(end.line(), until + 2, y, line.tone().fill(), line.tone().edge());
            pen.text(until + 12, y + 4, line.name(), Look.HEADING.in(Tone.INK));
            free = y + NAME_STEP;
        }
    }

    private record NameEnd(int line, double y) {}

    private static double lastShown(Trend.Line line) {
        return line.marks().reversed().stream()
                .filter(Mark.Shown.class::isInstance)
                .map(Mark.Shown.class::cast)
                .mapToDouble(Mark.Shown::length)
                .findFirst()
                .orElse(0);
    }
}
