package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Waffle;
import org.sanad.reporting.charts.drawing.SvgPen.Box;

/** Blocks of squares, ten in a line, filled from where reading starts. */
final class WaffleDrawing {

    private static final int IN_A_LINE = 20;
    private static final double STEP = 13;
    private static final double SQUARE = 11;

    private final Waffle waffle;
    private final SvgPen pen;
    private final LabelColumn labels;

    WaffleDrawing(Waffle waffle, ChartSetting setting) {
        this.waffle = waffle;
        this.pen = new SvgPen(setting, waffle);
        this.labels =
                LabelColumn.of(waffle.rows().stream().map(Waffle.Row::label).toList(), setting.width());
    }

    Svg drawn() {
        var y = 0.0;
        for (var row : waffle.rows()) {
            var lines = Math.max(1, (row.of() + IN_A_LINE - 1) / IN_A_LINE);
            var tall = Math.max(labels.rowHeight(row.label()), lines * STEP + 14);
            labels.draw(pen, row.label(), y + tall / 2);
            squares(row, y + (tall - lines * STEP) / 2, lines);
            var after = labels.edge() + Math.min(row.of(), IN_A_LINE) * STEP + 8;
            var baseline = y + tall / 2 + Look.LABEL_SIZE * 0.35;
            pen.text(after, baseline, row.mark().text(), Look.VALUE);
            if (row.mark() instanceof Mark.Shown shown) {
                var width = TextWidth.of(shown.text(), Look.LABEL_SIZE, true);
                pen.text(after + width + 7, baseline, shown.base(), Look.BASE);
            }
            y += tall;
        }
        return pen.finished(waffle.words(), y);
    }

    private void squares(Waffle.Row row, double top, int lines) {
        if (!(row.mark() instanceof Mark.Shown)) {
            pen.hatch(labels.edge(), top, Math.min(row.of(), IN_A_LINE) * STEP - 2, lines * STEP - 2);
            return;
        }
        for (var i = 0; i < row.of(); i++) {
            var x = labels.edge() + i % IN_A_LINE * STEP;
            var y = top + Math.floorDiv(i, IN_A_LINE) * STEP;
            var fill = i < row.filled() ? waffle.tone().fill() : Tone.PAPER;
            pen.rect(new Box(x, y, SQUARE, SQUARE), fill, waffle.tone().edge());
        }
    }
}
