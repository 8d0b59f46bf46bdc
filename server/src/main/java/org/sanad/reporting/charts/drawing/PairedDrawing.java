package org.sanad.reporting.charts.drawing;

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

    private static final double SQUARE = 12;
    private static final double STEP = 15;
    private static final int SQUARES_IN_A_LINE = 10;
    private static final double BETWEEN = 18;
    private static final double HEAD = 40;

    private final PairedBars chart;
    private final SvgPen pen;
    private final LabelColumn labels;
    private final double groupsFrom;
    private final BarTrack track;

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
    }

    Svg drawn() {
        headings();
        track.scale(HEAD - 7);
        var height = HEAD + chart.rows().stream().mapToDouble(this::tall).sum();
        track.grid(HEAD, height);
        var y = HEAD;
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
        pen.text(labels.edge() + 16, 13, chart.people(), Look.HEADING);
        pen.bar(groupsFrom, 4, 10, 10, Tone.GROUPS);
        var y = 13.0;
        for (var line : TextLines.wrapped(chart.groups(), pen.width() - groupsFrom - 16, Look.SMALL_SIZE)) {
            pen.text(groupsFrom + 16, y, line, Look.HEADING);
            y += 15;
        }
    }

    private double tall(Row row) {
        var lines = row.groups() instanceof GroupMark.KOfN many ? lines(many.n()) : 1;
        return Math.max(labels.rowHeight(row.label()), lines * STEP + 14);
    }

    private static int lines(int squares) {
        return Math.max(1, (squares + SQUARES_IN_A_LINE - 1) / SQUARES_IN_A_LINE);
    }

    private static double groupsWidth(GroupMark mark) {
        var words = TextWidth.of(mark.text(), Look.LABEL_SIZE, true) + 4;
        return switch (mark) {
            case GroupMark.KOfN squares -> Math.min(squares.n(), SQUARES_IN_A_LINE) * STEP + 6 + words;
            case GroupMark.None none -> words;
        };
    }

    private void groups(GroupMark mark, double middle) {
        var baseline = middle + Look.LABEL_SIZE * 0.35;
        switch (mark) {
            case GroupMark.None none -> pen.text(groupsFrom, baseline, none.text(), Look.BASE);
            case GroupMark.KOfN squares -> {
                var top = middle - lines(squares.n()) * STEP / 2;
                for (var i = 0; i < squares.n(); i++) {
                    var x = groupsFrom + i % SQUARES_IN_A_LINE * STEP;
                    var y = top + Math.floorDiv(i, SQUARES_IN_A_LINE) * STEP + 1;
                    var filled = i < squares.k() ? Tone.GROUPS.fill() : Tone.PAPER;
                    pen.rect(new Box(x + 1, y, SQUARE, SQUARE), filled, Tone.GROUPS.edge());
                }
                var after = groupsFrom + Math.min(squares.n(), SQUARES_IN_A_LINE) * STEP + 6;
                pen.text(after, baseline, squares.text(), Look.VALUE);
            }
        }
    }
}
