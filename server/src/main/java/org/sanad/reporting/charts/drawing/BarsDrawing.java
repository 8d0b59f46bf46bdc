package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.ChartSetting;

/** Labels, bars, values: one row each. */
final class BarsDrawing {

    private static final double SCALE_HEIGHT = 20;

    private final Bars bars;
    private final SvgPen pen;
    private final LabelColumn labels;

    BarsDrawing(Bars bars, ChartSetting setting) {
        this.bars = bars;
        this.pen = new SvgPen(setting, bars);
        this.labels = LabelColumn.of(bars.rows().stream().map(Bars.Row::label).toList(), setting.width());
    }

    Svg drawn() {
        var values = bars.rows().stream()
                .mapToDouble(row -> BarTrack.wordsWidth(row.mark()))
                .max();
        var track = new BarTrack(
                pen, bars.axis(), labels.edge(), Math.max(60, pen.width() - labels.edge() - values.orElse(0)));
        var top = track.hasWrittenScale() ? SCALE_HEIGHT : 2;
        var height = top
                + bars.rows().stream()
                        .mapToDouble(row -> labels.rowHeight(row.label()))
                        .sum();
        track.scale(SCALE_HEIGHT - 7);
        track.grid(top, height);
        var y = top;
        for (var row : bars.rows()) {
            var tall = labels.rowHeight(row.label());
            labels.draw(pen, row.label(), y + tall / 2);
            track.bar(row.mark(), row.interval(), bars.tone(), y + tall / 2);
            y += tall;
        }
        return pen.finished(bars.words(), height + 2);
    }
}
