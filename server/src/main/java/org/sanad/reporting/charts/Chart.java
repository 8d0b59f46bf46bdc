package org.sanad.reporting.charts;

/** Something to draw. There are no pies, rings or second axes: nobody reads them right. */
public sealed interface Chart permits Bars, StackedBars, PairedBars, Panels, Trend, Waffle, AreaMap {

    ChartWords words();
}
