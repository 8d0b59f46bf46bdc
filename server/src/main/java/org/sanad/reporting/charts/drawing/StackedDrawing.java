package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.StackedBars;
import org.sanad.reporting.charts.StackedBars.Row;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** One bar of 100 % a row, and below it the value of each part beside its square. */
final class StackedDrawing {

    private static final double ROW_EXTRA = 20;
    private static final double WHOLE = 100;

    private final StackedBars chart;
    private final SvgPen pen;
    private final LabelColumn labels;
    private final BarTrack track;

    StackedDrawing(StackedBars chart, ChartSetting setting) {
        this.chart = chart;
        this.pen = new SvgPen(setting, chart);
        this.labels = LabelColumn.of(chart.rows().stream().map(Row::label).toList(), setting.width());
        this.track = new BarTrack(pen, Axis.unwritten(WHOLE), labels.edge(), setting.width() - labels.edge() - 2);
    }

    Svg drawn() {
        var legend = new Legend(pen, labels.edge(), 0);
        chart.parts()
                .forEach(part -> legend.entry(
                        part.name(), part.tone().fill(), part.tone().edge()));
        var y = legend.bottom() + 4;
        for (var row : chart.rows()) {
            var tall = Math.max(labels.rowHeight(row.label()), 30 + ROW_EXTRA);
            labels.draw(pen, row.label(), y + 15);
            bar(row, y + 7);
            values(row, y + 7 + BarTrack.THICK + 2);
            y += tall;
        }
        return pen.finished(chart.words(), y);
    }

    /** Parts that are shown, in order; what hidden ones leave open is hatched in one piece. */
    private void bar(Row row, double top) {
        var reached = 0.0;
        for (var i = 0; i < row.marks().size(); i++) {
            if (row.marks().get(i) instanceof Mark.Shown shown && shown.length() > 0) {
                var from = track.x(reached);
                reached += shown.length();
                pen.bar(
                        from,
                        top,
                        track.x(reached) - from,
                        BarTrack.THICK,
                        chart.parts().get(i).tone());
            }
        }
        if (row.marks().stream().anyMatch(Mark.Hidden.class::isInstance) && reached < WHOLE) {
            pen.hatch(track.x(reached), top, track.x(WHOLE) - track.x(reached), BarTrack.THICK);
        }
        cuts(row, top);
    }

    private void cuts(Row row, double top) {
        var reached = 0.0;
        for (var mark : row.marks()) {
            if (mark instanceof Mark.Shown shown && shown.length() > 0) {
                if (reached > 0) {
                    pen.line(track.x(reached), top, track.x(reached), top + BarTrack.THICK, Stroke.of(Tone.PAPER, 2));
                }
                reached += shown.length();
            }
        }
    }

    private void values(Row row, double top) {
        var legend = new Legend(pen, labels.edge(), top);
        for (var i = 0; i < row.marks().size(); i++) {
            var tone = chart.parts().get(i).tone();
            switch (row.marks().get(i)) {
                case Mark.Shown shown -> legend.entry(shown.text(), tone.fill(), tone.edge());
                case Mark.Hidden hidden -> legend.entry(hidden.text(), pen.hatchFill(), tone.edge());
                case Mark.Missing missing -> legend.entry(missing.text(), Tone.PAPER, tone.edge());
            }
        }
    }
}
