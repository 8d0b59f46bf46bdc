package org.sanad.reporting.charts.drawing;

import java.util.List;
import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.Panels;
import org.sanad.reporting.charts.Panels.Panel;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** Labels once at the start of each line of panels, then a panel for each group beside them. */
final class PanelsDrawing {

    private static final double LABELS = 0.75;
    private static final double BETWEEN = 16;
    private static final double BELOW = 16;
    private static final double HEAD_LINE = 15;
    private static final double NARROWEST = 40;

    private final Panels chart;
    private final SvgPen pen;
    private final LabelColumn labels;
    private final int inALine;
    private final double step;

    PanelsDrawing(Panels chart, ChartSetting setting) {
        this.chart = chart;
        this.pen = new SvgPen(setting, chart);
        this.labels = LabelColumn.of(chart.labels(), setting.width() * LABELS);
        this.inALine = inALine(chart.panels().size());
        this.step = (setting.width() - labels.edge()) / inALine;
    }

    /** Three beside each other can be read; four stand better two by two. */
    private static int inALine(int panels) {
        return panels <= 3 ? panels : panels == 4 ? 2 : 3;
    }

    Svg drawn() {
        var y = 0.0;
        for (var from = 0; from < chart.panels().size(); from += inALine) {
            var line = chart.panels()
                    .subList(from, Math.min(from + inALine, chart.panels().size()));
            y = line(line, y) + BELOW;
        }
        return pen.finished(chart.words(), y - BELOW + 2);
    }

    /** @return where it ends */
    private double line(List<Panel> line, double top) {
        var head = 0.0;
        for (var i = 0; i < line.size(); i++) {
            head = Math.max(head, heading(line.get(i), x(i), top));
        }
        var from = top + head + 4;
        var bottom =
                from + chart.labels().stream().mapToDouble(labels::rowHeight).sum();
        pen.line(0, from, pen.width(), from, Stroke.GRID);
        for (var i = 0; i < line.size(); i++) {
            track(i).grid(from, bottom);
        }
        var y = from;
        for (var row = 0; row < chart.labels().size(); row++) {
            var label = chart.labels().get(row);
            var tall = labels.rowHeight(label);
            labels.draw(pen, label, y + tall / 2);
            for (var i = 0; i < line.size(); i++) {
                var bar = line.get(i).bars().get(row);
                track(i).bar(bar.mark(), bar.interval(), chart.tone(), y + tall / 2);
            }
            y += tall;
        }
        return bottom;
    }

    private double heading(Panel panel, double x, double top) {
        var lines = TextLines.wrapped(panel.name(), step - BETWEEN, Look.SMALL_SIZE);
        var y = top + 12;
        for (var words : lines) {
            pen.text(x, y, words, Look.HEADING);
            y += HEAD_LINE;
        }
        return lines.size() * HEAD_LINE;
    }

    private double x(int panel) {
        return labels.edge() + panel * step;
    }

    private BarTrack track(int panel) {
        var values = chart.panels().stream()
                .flatMap(one -> one.bars().stream())
                .mapToDouble(bar -> BarTrack.wordsWidth(bar.mark()))
                .max()
                .orElse(0);
        return new BarTrack(pen, chart.axis(), x(panel), Math.max(NARROWEST, step - BETWEEN - values));
    }
}
