package org.sanad.assessment.reports.compose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.reporting.Cell;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.PairedBars.GroupMark;
import org.sanad.reporting.charts.StackedBars;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Whisker;
import org.sanad.web.Texts;

/** Which chart shows a finding. What is too long to be read as a chart is a table. */
final class FindingCharts {

    private static final int MOST_BARS = 16;
    private static final int MOST_PARTS = 4;
    private static final int MOST_SQUARES = 60;
    private static final List<Tone> PARTS = List.of(Tone.SPLIT_3, Tone.SPLIT_2, Tone.SPLIT_1, Tone.PEOPLE_SOFT);

    private final Texts texts;
    private final NumberWords numbers;

    FindingCharts(Texts texts) {
        this.texts = texts;
        this.numbers = new NumberWords(texts);
    }

    /** @param groups what focus groups said to the same question */
    Optional<Chart> of(Finding finding, List<Result> groups, ChartWords words) {
        var results = finding.results();
        if (results.isEmpty() || results.stream().allMatch(result -> result.total() == 0 && !result.hidden())) {
            return Optional.empty();
        }
        if (results.size() == 1 && results.getFirst().kind() == Result.Kind.NUMBER) {
            return Optional.empty(); // one number is read faster than one bar
        }
        var byGroup = byGroup(finding);
        if (!groups.isEmpty() && byGroup.size() == 1) {
            return Optional.of(paired(results, groups, words));
        }
        if (finding.exclusive() && byGroup.size() > 1 && stackable(byGroup)) {
            return Optional.of(stacked(byGroup, words));
        }
        return results.size() > MOST_BARS ? Optional.empty() : Optional.of(bars(finding, words));
    }

    private static Map<Wording, List<Result>> byGroup(Finding finding) {
        var groups = new LinkedHashMap<Wording, List<Result>>();
        finding.results()
                .forEach(result -> groups.computeIfAbsent(result.group(), none -> new java.util.ArrayList<>())
                        .add(result));
        return groups;
    }

    private static boolean stackable(Map<Wording, List<Result>> groups) {
        var first =
                groups.values().iterator().next().stream().map(Result::value).toList();
        return first.size() > 1
                && first.size() <= MOST_PARTS
                && groups.values().stream()
                        .allMatch(results ->
                                results.stream().map(Result::value).toList().equals(first)
                                        && results.stream().allMatch(result -> result.kind() == Result.Kind.SHARE));
    }

    private Bars bars(Finding finding, ChartWords words) {
        var rows = finding.results().stream()
                .map(result -> new Bars.Row(FindingBlocks.label(numbers, result), mark(result), whisker(result)))
                .toList();
        var tone = finding.source() == Finding.Source.FGD ? Tone.GROUPS : Tone.PEOPLE;
        return new Bars(words, axis(finding.results()), tone, rows);
    }

    private StackedBars stacked(Map<Wording, List<Result>> groups, ChartWords words) {
        var language = texts.language().tag();
        var values = groups.values().iterator().next();
        var parts = Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> new StackedBars.Part(values.get(i).value().shownIn(language), PARTS.get(i)))
                .toList();
        var rows = groups.entrySet().stream()
                .map(group -> new StackedBars.Row(
                        group.getKey().isEmpty()
                                ? texts.text("report.all")
                                : group.getKey().shownIn(language),
                        group.getValue().stream().map(this::mark).toList()))
                .toList();
        return new StackedBars(words, parts, rows);
    }

    private PairedBars paired(List<Result> results, List<Result> groups, ChartWords words) {
        var rows = results.stream()
                .map(result -> new PairedBars.Row(
                        FindingBlocks.label(numbers, result), mark(result), whisker(result), groupMark(result, groups)))
                .toList();
        return new PairedBars(
                words, axis(results), texts.text("report.source.kii"), texts.text("report.source.fgd"), rows);
    }

    private GroupMark groupMark(Result result, List<Result> groups) {
        var same = groups.stream()
                .filter(group -> group.value().equals(result.value()))
                .findFirst();
        if (same.isEmpty()) {
            return new GroupMark.None(texts.text("report.not-reported"));
        }
        var said = same.orElseThrow();
        if (!said.isShown() || said.total() > MOST_SQUARES) {
            return new GroupMark.None(said.isShown() ? numbers.countOfBase(said) : Cell.Suppressed.SHOWN);
        }
        return new GroupMark.KOfN((int) said.n(), (int) said.total(), numbers.countOfBase(said));
    }

    private Mark mark(Result result) {
        if (result.hidden()) {
            return Mark.hidden(Cell.Suppressed.SHOWN);
        }
        if (result.stat().isEmpty() || result.total() == 0) {
            return Mark.missing(texts.text("report.nobody"));
        }
        var length = result.kind() == Result.Kind.GROUPS
                ? (double) result.n()
                : result.stat().map(BigDecimal::doubleValue).orElseThrow();
        var base = result.kind() == Result.Kind.SHARE ? numbers.countOfBase(result) : "";
        return Mark.shown(length, numbers.value(result), base);
    }

    private static Optional<Whisker> whisker(Result result) {
        return result.isShown()
                ? result.range()
                        .map(range -> new Whisker(
                                range.low().doubleValue(), range.high().doubleValue()))
                : Optional.empty();
    }

    /** Shares of people lie on 0 to 100; everything else on a scale of its own, without written lines. */
    private Axis axis(List<Result> results) {
        if (results.stream().allMatch(result -> result.kind() == Result.Kind.SHARE)) {
            return Axis.percent(texts.number(0), texts.number(50), texts.percent(BigDecimal.valueOf(100)));
        }
        var most = results.stream()
                .filter(Result::isShown)
                .mapToDouble(result -> result.kind() == Result.Kind.GROUPS
                        ? result.total()
                        : Math.max(
                                result.stat().map(BigDecimal::doubleValue).orElse(0.0),
                                result.range()
                                        .map(range -> range.high().doubleValue())
                                        .orElse(0.0)))
                .max()
                .orElse(1);
        return Axis.unwritten(most <= 0 ? 1 : most);
    }
}
