package org.sanad.assessment.analysis.charting;

import java.util.Optional;
import org.sanad.assessment.analysis.charting.ChartPoint.Kind;
import org.sanad.reporting.charts.Chart;
import org.sanad.web.Texts;

/** Which chart shows the results of a row. What is too long to be read as a chart is a table. */
public final class ChooseChart {

    private static final int MOST_BARS = 20;
    private static final int MOST_PARTS = 4;
    private static final int MOST_PANELS = 9;
    private static final int MOST_LINES = 4;

    private final ChartData data;
    private final BarCharts bars;
    private final PartCharts parts;

    private ChooseChart(ChartData data, Texts texts) {
        this.data = data;
        this.bars = new BarCharts(data, texts);
        this.parts = new PartCharts(data, texts);
    }

    /** Empty where the table says it better. Maps are drawn by {@link ChartMap}. */
    public static Optional<Chart> of(ChartData data, Texts texts) {
        return data.isBlank() ? Optional.empty() : new ChooseChart(data, texts).wished();
    }

    private Optional<Chart> wished() {
        return switch (data.wish()) {
            case NONE -> Optional.empty();
            case AUTO, MAP -> usual();
            case BARS -> fewBars() ? Optional.of(bars.bars()) : usual();
            case STACKED -> stackable() ? Optional.of(parts.stacked()) : usual();
            case PAIRED -> isPaired() || panelled() ? paired() : usual();
            case WAFFLE -> inSquares() ? Optional.of(parts.waffle()) : usual();
            case TREND -> inLines() ? Optional.of(parts.trend()) : usual();
        };
    }

    private Optional<Chart> paired() {
        return Optional.of(isPaired() ? bars.paired() : bars.panels());
    }

    private Optional<Chart> usual() {
        if (data.points().size() == 1 && data.isOf(Kind.NUMBER)) {
            return Optional.empty(); // one number is read faster than one bar
        }
        if (isPaired()) {
            return Optional.of(bars.paired());
        }
        if (isGrouped() && stackable()) {
            return Optional.of(parts.stacked());
        }
        if (panelled()) {
            return Optional.of(bars.panels());
        }
        return fewBars() ? Optional.of(bars.bars()) : Optional.empty();
    }

    private boolean isGrouped() {
        return data.byGroup().size() > 1;
    }

    private boolean isPaired() {
        return !data.groups().isEmpty() && !isGrouped();
    }

    private boolean fewBars() {
        return data.points().size() <= MOST_BARS;
    }

    private boolean panelled() {
        return isGrouped()
                && !data.isOf(Kind.NUMBER)
                && data.byGroup().size() <= MOST_PANELS
                && data.byValue().size() <= MOST_BARS;
    }

    private boolean stackable() {
        var values = data.byValue().keySet();
        return data.exclusive()
                && data.isOf(Kind.SHARE)
                && values.size() > 1
                && values.size() <= MOST_PARTS
                && data.byGroup().values().stream().allMatch(group -> group.size() == values.size());
    }

    private boolean inSquares() {
        return !isGrouped() && !data.isOf(Kind.NUMBER) && fewBars();
    }

    private boolean inLines() {
        return data.overTime()
                && isGrouped()
                && !data.isOf(Kind.GROUPS)
                && data.byValue().size() <= MOST_LINES;
    }
}
