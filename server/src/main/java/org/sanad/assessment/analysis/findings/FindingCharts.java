package org.sanad.assessment.analysis.findings;

import java.util.List;
import org.sanad.assessment.analysis.charting.ChartData;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.assessment.analysis.charting.ChooseChart;
import org.sanad.assessment.analysis.charting.FitCharts;
import org.sanad.reporting.Direction;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;

/** Draws the results of a row as markup of a page; empty where the table says it better. */
record FindingCharts(FindingWords words) {

    /** @param groups what focus groups said to the same question; may be empty */
    String of(ChartWords said, PlanRow row, List<ResultRow> results, List<ResultRow> groups) {
        var points = new FindingPoints(words);
        var overTime = FitCharts.dividing(row)
                .flatMap(name -> words.asked(row.source(), name))
                .filter(FitCharts::isOverTime)
                .isPresent();
        var exclusive = row.measure().type() == AnalysisType.PROP_SELECT_ONE
                && row.breakdown().direction() == PlanRow.Direction.COLUMN;
        var data = new ChartData(said, wish(row), exclusive, overTime, points.of(results), points.of(groups));
        return ChooseChart.of(data, words.texts())
                .map(chart -> drawn(chart, words))
                .orElse("");
    }

    static ChartWish wish(PlanRow row) {
        return ChartWish.orUsual(row.heading().chart());
    }

    static String drawn(Chart chart, FindingWords words) {
        var direction =
                words.texts().language().direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return DrawChart.of(chart, ChartSetting.page(direction)).markup();
    }
}
