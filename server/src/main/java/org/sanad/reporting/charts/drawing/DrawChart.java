package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.AreaMap;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.Panels;
import org.sanad.reporting.charts.StackedBars;
import org.sanad.reporting.charts.Trend;
import org.sanad.reporting.charts.Waffle;

/** Draws any chart. */
public final class DrawChart {

    private DrawChart() {}

    public static Svg of(Chart chart, ChartSetting setting) {
        return switch (chart) {
            case Bars bars -> new BarsDrawing(bars, setting).drawn();
            case StackedBars stacked -> new StackedDrawing(stacked, setting).drawn();
            case PairedBars paired -> new PairedDrawing(paired, setting).drawn();
            case Panels panels -> new PanelsDrawing(panels, setting).drawn();
            case Trend trend -> new TrendDrawing(trend, setting).drawn();
            case Waffle waffle -> new WaffleDrawing(waffle, setting).drawn();
            case AreaMap map -> new MapDrawing(map, setting).drawn();
        };
    }
}
