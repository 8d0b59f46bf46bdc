package org.sanad.assessment.matrix;

import gg.jte.Content;
import java.util.List;
import org.sanad.reporting.Direction;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Trend;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.sanad.web.Texts;

/** Codes known so far, interview after interview: where the line lies flat, more of them tell little that is new. */
public final class SaturationCurve {

    /** More points than that stand too close to be read. */
    private static final int MOST = 24;

    private SaturationCurve() {}

    public static boolean canBeDrawn(List<MatrixView.Step> steps) {
        return steps.size() > 1 && steps.size() <= MOST && steps.getLast().soFar() > 0;
    }

    /** Drawn by our own pen, which escapes every word. */
    public static Content of(List<MatrixView.Step> steps, Texts texts) {
        var marks = steps.stream()
                .map(step -> Mark.shown(step.soFar(), texts.number(step.soFar())))
                .toList();
        var line = new Trend.Line(texts.text("assessment.saturation.so-far"), Tone.GROUPS, marks);
        var words = new ChartWords(texts.text("assessment.saturation"), texts.text("assessment.saturation.lead"));
        var moments = steps.stream().map(step -> texts.number(step.number())).toList();
        var chart = new Trend(words, Axis.unwritten(steps.getLast().soFar()), moments, List.of(line));
        var markup =
                DrawChart.of(chart, ChartSetting.page(Direction.LEFT_TO_RIGHT)).markup();
        return output -> output.writeContent(markup);
    }
}
