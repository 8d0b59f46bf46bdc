package org.sanad.assessment.analysis.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sanad.assessment.analysis.charting.ChartPoint.Kind;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.StackedBars;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Trend;
import org.sanad.reporting.charts.Waffle;
import org.sanad.web.Texts;

/** Parts of a whole, squares of a whole, and lines over time. */
record PartCharts(ChartData data, Texts texts) {

    private static final List<Tone> PARTS = List.of(Tone.SPLIT_3, Tone.SPLIT_2, Tone.SPLIT_1, Tone.PEOPLE_SOFT);
    private static final List<Tone> LINES = List.of(Tone.PEOPLE, Tone.SERVICES, Tone.GROUPS, Tone.PEOPLE_DARK);

    /** Where more were asked, a square stands for one percent. */
    private static final int MOST_SQUARES = 100;

    Chart stacked() {
        var values = List.copyOf(data.byValue().keySet());
        var parts = IntStream.range(0, values.size())
                .mapToObj(i -> new StackedBars.Part(values.get(i), PARTS.get(i)))
                .toList();
        var rows = data.byGroup().entrySet().stream()
                .map(group -> new StackedBars.Row(
                        group.getKey().isEmpty() ? texts.text("analysis.all") : group.getKey(),
                        values.stream()
                                .map(value -> ChartData.valued(group.getValue(), value)
                                        .orElseThrow()
                                        .mark())
                                .toList()))
                .toList();
        return new StackedBars(data.words(), parts, rows);
    }

    Chart waffle() {
        var tone = data.isOf(Kind.GROUPS) ? Tone.GROUPS : Tone.PEOPLE;
        return new Waffle(
                data.words(), tone, data.points().stream().map(this::squares).toList());
    }

    private Waffle.Row squares(ChartPoint point) {
        var each = point.isShown() && point.total() <= MOST_SQUARES && point.kind() != Kind.SHARE_OF_MENTIONS;
        if (each) {
            return new Waffle.Row(point.label(), (int) point.n(), (int) point.total(), point.mark());
        }
        var percent = point.mark() instanceof Mark.Shown shown ? (int) Math.round(shown.length()) : 0;
        return new Waffle.Row(point.label(), Math.clamp(percent, 0, MOST_SQUARES), MOST_SQUARES, point.mark());
    }

    Chart trend() {
        var moments = List.copyOf(data.byGroup().keySet());
        var lines = new ArrayList<Trend.Line>();
        data.byValue().forEach((value, points) -> {
            var marks = moments.stream().map(moment -> at(points, moment)).toList();
            var name = value.isEmpty() ? texts.text("analysis.all") : value;
            lines.add(new Trend.Line(name, LINES.get(lines.size()), marks));
        });
        return new Trend(data.words(), BarCharts.axis(data, texts), moments, lines);
    }

    private Mark at(List<ChartPoint> points, String moment) {
        return points.stream()
                .filter(point -> point.group().equals(moment))
                .findFirst()
                .map(ChartPoint::bare)
                .orElse(Mark.missing(texts.text("analysis.nobody")));
    }
}
