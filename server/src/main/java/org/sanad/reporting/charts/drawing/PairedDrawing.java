package org.sanad.reporting.charts.drawing;

import java.util.List;
import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.PairedBars.GroupMark;
import org.sanad.reporting.charts.PairedBars.Row;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.drawing.SvgPen.Box;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** Two panels in one row: what interviewed people said at the start, what focus groups said at the end. */
final class PairedDrawing {

    private static final int SQUARES_IN_A_LINE = 10;
    private static final double BETWEEN = 18;
    private static final double SIGN = 16;
    private static final double HEAD_LINE = 15;
    private static final double SCALE = 25;

    /** Squares in two lines are smaller, so that a row of them is no taller than one of few. */
    private enum Squares {
        FEW(15),
        MANY(11);

        private final double step;

        Squares(double step) {
            this.step = step;
        }

        static Squares of(int squares) {
            return squares > SQUARES_IN_A_LINE ? MANY : FEW;
        }

        double side() {
            return step - 3;
        }
    }

    private final PairedBars chart;
    private final SvgPen pen;
    private final LabelColumn labels;
    private final double groupsFrom;
    private final BarTrack track;
    private final List<String> people;
    private final List<String> groups;
    private final double head;

    PairedDrawing(PairedBars chart, ChartSetting setting) {
        this.chart = chart;
        this.pen = new SvgPen(setting, chart);
        this.labels = LabelColumn.of(chart.rows().stream().map(Row::label).toList(), setting.width() * 0.8);
        this.groupsFrom = setting.width()
                - Math.max(
                        chart.rows().stream()
                                .mapToDouble(row -> groupsWidth(row.groups()))
                                .max()
                                .orElse(0),
                        Math.min(TextWidth.of(chart.groups(), Look.SMALL_SIZE, true) + 22, setting.width() * 0.3));
        var values = chart.rows().stream()
                .mapToDouble(row -> BarTrack.wordsWidth(row.mark()))
                .max();
        this.track = new BarTrack(
                pen,
                chart.axis(),
                labels.edge(),
                Math.max(60, groupsFrom - BETWEEN - labels.edge() - values.orElse(0)));
        this.people = heading(chart.people(), groupsFrom - BETWEEN - labels.edge() - SIGN);
        this.groups = heading(chart.groups(), setting.width() - groupsFrom - SIGN);
        this.head = Math.max(people.size(), groups.size()) * HEAD_LINE + SCALE;
    }

    private static List<String> heading(String words, double width) {
        return TextLines.wrapped(words, width / TextWidth.BOLDER, Look.SMALL_SIZE);
    }

    Svg drawn() {
        headings();
        track.scale(head - 7);
        var height = head + chart.rows().stream().mapToDouble(this::tall).sum();
        track.grid(head, height);
        var y = head;
        for (var row : chart.rows()) {
            var middle = y + tall(row) / 2;
            pen.line(0, y, pen.width(), y, Stroke.GRID);
            labels.draw(pen, row.label(), middle);
            track.bar(row.mark(), row.interval(), Tone.PEOPLE, middle);
            groups(row.groups(), middle);
            y += tall(row);
        }
        return pen.finished(chart.words(), height + 2);
    }

    /** A round mark for people, a square one for groups: the words never depend on the colour. */
    private void headings() {
        var x = pen.at(labels.edge() + 5);
        pen.path(
                "M%s 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0".formatted(SvgPen.n(x - 5)),
                Tone.PEOPLE.fill(),
                Stroke.of(Tone.PEOPLE.edge(), 1));
        lines(people, labels.edge() + SIGN);
        pen.bar(groupsFrom, 4, 10, 10, Tone.GROUPS);
        lines(groups, groupsFrom + SIGN);
    }

    private void lines(List<String> heading, double x) {
        var y = 13.0;
        for (var line : heading) {
            pen.text(x, y, line, Look.HEADING);
            y += HEAD_LINE;
        }
    }

    private double tall(Row row) {
        var squares = row.groups() instanceof GroupMark.KOfN many ? lines(many.n()) * Squares.of(many.n()).step : 0;
        return Math.max(labels.rowHeight(row.label()), squares + 9);
    }

    private static int lines(int squares) {
        return Math.max(1, (squares + SQUARES_IN_A_LINE - 1) / SQUARES_IN_A_LINE);
    }

    private static double groupsWidth(GroupMark mark) {
        var words = TextWidth.of(mark.text(), Look.LABEL_SIZE, true) + 4;
        return switch (mark) {
            case GroupMark.KOfN squares -> squaresWidth(squares.n()) + 6 + words;
            case GroupMark.None none -> words;
        };
    }

    private static double squaresWidth(int squares) {
        return Math.min(squares, SQUARES_IN_A_LINE) * Squares.of(squares).step;
    }

    private void groups(GroupMark mark, double middle) {
        var baseline = middle + Look.LABEL_SIZE * 0.35;
        switch (mark) {
            case GroupMark.None none -> pen.text(groupsFrom, baseline, none.text(), Look.BASE);
            case GroupMark.KOfN squares -> {
                var size = Squares.of(squares.n());
                var top = middle - lines(squares.n()) * size.step / 2;
                for (var i = 0; i < squares.n(); i++) {
                    var x = groupsFrom + i % SQUARES_IN_A_LINE * size.step;
                    var y = top + Math.floorDiv(i, SQUARES_IN_A_LINE) * size.step + 1;
                    var filled = i < squares.k() ? Tone.GROUPS.fill() : Tone.PAPER;
                    pen.rect(new Box(x + 1, y, size.side(), size.side()), filled, Tone.GROUPS.edge());
                }
                var after = groupsFrom + squaresWidth(squares.n()) + 6;
                pen.text(after, baseline, squares.text(), Look.VALUE);
            }
        }
    }
}
