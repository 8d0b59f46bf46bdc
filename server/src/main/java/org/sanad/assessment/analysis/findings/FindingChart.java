package org.sanad.assessment.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.reporting.Direction;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.PairedBars.GroupMark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Whisker;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.ResultRow.Kind;

/** Draws results. A hidden number has no length, so that no bar betrays it. */
final class FindingChart {

    /** More squares than that cannot be told apart. */
    private static final int MOST_GROUPS = 60;

    private final FindingWords words;

    FindingChart(FindingWords words) {
        this.words = words;
    }

    /** Bars of one method, each with its interval. */
    String bars(ChartWords said, List<String> labels, List<ResultRow> rows) {
        boolean shares = rows.stream().allMatch(FindingWords::isShare);
        double most = shares ? 100 : largest(rows);
        var axis = shares ? percents() : Axis.unwritten(most);
        var tone = rows.getFirst().estimate().kind() == Kind.GROUPS ? Tone.GROUPS : Tone.PEOPLE;
        var bars = new ArrayList<Bars.Row>();
        for (int i = 0; i < rows.size(); i++) {
            bars.add(new Bars.Row(labels.get(i), mark(rows.get(i)), whisker(rows.get(i))));
        }
        return drawn(new Bars(said, axis, tone, bars));
    }

    private static double largest(List<ResultRow> rows) {
        double most = rows.stream()
                .mapToDouble(row -> row.estimate().kind() == Kind.GROUPS
                        ? row.counts().total()
                        : Math.max(
                                number(row.estimate().high()),
                                number(row.estimate().stat())))
                .max()
                .orElse(1);
        return most > 0 ? most : 1;
    }

    private static double number(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** Interviews beside focus groups; either may lack a line. */
    String paired(
            ChartWords said, List<String> labels, List<Optional<ResultRow>> people, List<Optional<ResultRow>> groups) {
        var rows = new ArrayList<PairedBars.Row>();
        for (int i = 0; i < labels.size(); i++) {
            var mark = people.get(i)
                    .map(this::mark)
                    .orElse(Mark.missing(words.texts().text("analysis.not-asked")));
            var whisker = people.get(i).flatMap(FindingChart::whisker);
            rows.add(new PairedBars.Row(labels.get(i), mark, whisker, squares(groups.get(i))));
        }
        var heads = words.texts();
        return drawn(new PairedBars(
                said, percents(), heads.text("analysis.chart.people"), heads.text("analysis.chart.groups"), rows));
    }

    private GroupMark squares(Optional<ResultRow> row) {
        if (row.isEmpty()) {
            return new GroupMark.None(words.texts().text("analysis.not-asked"));
        }
        var counts = row.get().counts();
        boolean countable = row.get().hidden() == Hidden.NO && counts.total() <= MOST_GROUPS;
        return countable
                ? new GroupMark.KOfN((int) counts.n(), (int) counts.total(), words.base(row.get()))
                : new GroupMark.None(words.number(row.get()));
    }

    private Mark mark(ResultRow row) {
        if (row.hidden() != Hidden.NO) {
            return Mark.hidden(words.number(row));
        }
        if (Double.isNaN(row.estimate().stat())) {
            return Mark.missing(words.texts().text("analysis.nobody"));
        }
        boolean groups = row.estimate().kind() == Kind.GROUPS;
        return Mark.shown(row.rounded(), words.number(row), groups ? "" : words.base(row));
    }

    private static Optional<Whisker> whisker(ResultRow row) {
        if (!row.estimate().hasInterval()) {
            return Optional.empty();
        }
        double factor = FindingWords.isShare(row) ? 100 : 1;
        return Optional.of(
                new Whisker(row.estimate().low() * factor, row.estimate().high() * factor));
    }

    private Axis percents() {
        var texts = words.texts();
        return Axis.percent(texts.number(0), texts.number(50), texts.percent(1));
    }

    private String drawn(Chart chart) {
        var direction =
                words.texts().language().direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return DrawChart.of(chart, ChartSetting.page(direction)).markup();
    }
}
