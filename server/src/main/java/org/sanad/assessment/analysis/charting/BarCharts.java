package org.sanad.assessment.analysis.charting;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.analysis.charting.ChartPoint.Kind;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.PairedBars.GroupMark;
import org.sanad.reporting.charts.Panels;
import org.sanad.reporting.charts.Tone;
import org.sanad.web.Texts;

/** Charts of bars: in one list, beside focus groups, and once for each group. */
record BarCharts(ChartData data, Texts texts) {

    /** More squares than that cannot be told apart. */
    private static final int MOST_SQUARES = 60;

    Chart bars() {
        var rows = data.points().stream()
                .map(point -> new Bars.Row(label(point.label()), point.mark(), point.interval()))
                .toList();
        return new Bars(data.words(), axis(), tone(), rows);
    }

    Chart panels() {
        var values = List.copyOf(data.byValue().keySet());
        var panels = data.byGroup().entrySet().stream()
                .map(group -> new Panels.Panel(
                        label(group.getKey()),
                        values.stream()
                                .map(value -> bar(ChartData.valued(group.getValue(), value)))
                                .toList()))
                .toList();
        return new Panels(data.words(), axis(), tone(), values, panels);
    }

    private Panels.Bar bar(Optional<ChartPoint> point) {
        return point.map(one -> new Panels.Bar(one.bare(), one.interval()))
                .orElseGet(() -> new Panels.Bar(Mark.missing(texts.text("analysis.nobody")), Optional.empty()));
    }

    /** Everything either side said: a value that only focus groups named is a line as well. */
    Chart paired() {
        var rows = java.util.stream.Stream.concat(data.points().stream(), data.groups().stream())
                .map(ChartPoint::value)
                .distinct()
                .map(this::pairedRow)
                .toList();
        return new PairedBars(
                data.words(), axis(), texts.text("analysis.chart.people"), texts.text("analysis.chart.groups"), rows);
    }

    private PairedBars.Row pairedRow(String value) {
        var people = ChartData.valued(data.points(), value);
        var mark = people.map(ChartPoint::mark).orElse(Mark.missing(texts.text("analysis.not-asked")));
        var squares = ChartData.valued(data.groups(), value)
                .map(BarCharts::squares)
                .orElse(new GroupMark.None(texts.text("analysis.not-asked")));
        return new PairedBars.Row(label(value), mark, people.flatMap(ChartPoint::interval), squares);
    }

    private static GroupMark squares(ChartPoint groups) {
        return groups.isShown() && groups.total() <= MOST_SQUARES
                ? new GroupMark.KOfN(
                        (int) groups.n(), (int) groups.total(), groups.mark().text())
                : new GroupMark.None(groups.mark().text());
    }

    private String label(String words) {
        return words.isEmpty() ? texts.text("analysis.all") : words;
    }

    private Tone tone() {
        return data.isOf(Kind.GROUPS) ? Tone.GROUPS : Tone.PEOPLE;
    }

    /** Shares lie on 0 to 100; everything else on a scale of its own, without written lines. */
    Axis axis() {
        return axis(data, texts);
    }

    static Axis axis(ChartData data, Texts texts) {
        var shares = data.points().stream()
                .allMatch(point -> point.kind() == Kind.SHARE || point.kind() == Kind.SHARE_OF_MENTIONS);
        if (shares) {
            return Axis.percent(texts.number(0), texts.number(50), texts.percent(1));
        }
        var most = data.points().stream().mapToDouble(BarCharts::reach).max().orElse(1);
        return Axis.unwritten(most > 0 ? most : 1);
    }

    private static double reach(ChartPoint point) {
        var length = point.mark() instanceof Mark.Shown shown ? shown.length() : 0;
        var whole = point.kind() == Kind.GROUPS ? point.total() : length;
        return Math.max(whole, point.interval().map(interval -> interval.high()).orElse(0.0));
    }
}
