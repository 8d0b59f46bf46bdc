package org.sanad.assessment.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;

/** Makes panels out of results: what interviews and focus groups were asked alike stands in one, side by side. */
final class ComposeFindings {

    private static final int MOST_COLUMNS = 6;

    private final FindingWords words;
    private final Behind behind;
    private final Optional<OtherRound> other;
    private final BiFunction<PlanRow, List<ResultRow>, Optional<OnMap>> maps;
    private final Map<String, List<ResultRow>> byRow = new LinkedHashMap<>();

    /**
     * @param rows as this reader may have them
     * @param maps puts a row on a map, where it can be
     */
    ComposeFindings(
            FindingWords words,
            Behind behind,
            Optional<OtherRound> other,
            List<ResultRow> rows,
            BiFunction<PlanRow, List<ResultRow>, Optional<OnMap>> maps) {
        this.words = words;
        this.behind = behind;
        this.other = other;
        this.maps = maps;
        rows.forEach(row -> byRow.computeIfAbsent(row.cell().planRow(), none -> new ArrayList<>())
                .add(row));
    }

    List<Finding> of(List<PlanRow> plan) {
        var panels = new LinkedHashMap<List<Object>, List<PlanRow>>();
        plan.stream()
                .filter(row -> byRow.containsKey(row.id()))
                .forEach(row -> panels.computeIfAbsent(together(row), none -> new ArrayList<>())
                        .add(row));
        return panels.values().stream().map(this::panel).toList();
    }

    /** The same question in all stands in one panel; breakdowns and numbers each in their own. */
    private static List<Object> together(PlanRow row) {
        boolean plain = row.breakdown().groups().isEmpty()
                && row.breakdown().repeatFor().isEmpty();
        return plain && row.measure().type().countsChoices()
                ? List.of(row.measure().variable(), row.counting().subset())
                : List.of(row.id());
    }

    private Finding panel(List<PlanRow> rows) {
        var first = rows.getFirst();
        boolean plain = first.breakdown().groups().isEmpty()
                && first.breakdown().repeatFor().isEmpty();
        return plain ? sideBySide(rows) : byGroup(first);
    }

    private List<ResultRow> results(PlanRow row) {
        return byRow.getOrDefault(row.id(), List.of());
    }

    /** One line a value, one column a method. */
    private Finding sideBySide(List<PlanRow> rows) {
        var values = new LinkedHashSet<String>();
        rows.forEach(
                row -> results(row).forEach(result -> values.add(result.cell().value())));
        var first = rows.getFirst();
        var columns = new ArrayList<String>();
        rows.forEach(row -> columns.add(counted(row)));
        other.ifPresent(one -> rows.forEach(row -> columns.add(one.heading(row))));
        var lines = values.stream()
                .map(value -> new Finding.Line(label(first, value), numbers(rows, value)))
                .toList();
        return new Finding(
                words.title(first),
                sub(rows),
                first.only(),
                plainChart(rows),
                Optional.empty(),
                words.texts().text("analysis.answer"),
                columns,
                lines,
                notes(rows));
    }

    /** Interviews, focus groups, or what is repeated in them. */
    private String counted(PlanRow row) {
        return turns(row)
                .map(turns -> words.repeat(row.source(), turns))
                .orElseGet(() -> words.texts()
                        .text("analysis.source." + row.source().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private Optional<ResultRow.Turns> turns(PlanRow row) {
        return results(row).stream().findFirst().flatMap(ResultRow::turns);
    }

    private Optional<String> unit(PlanRow row) {
        return turns(row).map(ResultRow.Turns::repeat);
    }

    private String label(PlanRow row, String value) {
        return value.isEmpty()
                ? words.title(row)
                : words.value(row.source(), row.measure().variable(), value);
    }

    private List<Finding.Number> numbers(List<PlanRow> rows, String value) {
        var numbers = new ArrayList<Finding.Number>();
        rows.forEach(row -> numbers.add(
                valued(row, value).map(result -> number(row, result)).orElse(Finding.Number.NONE)));
        other.ifPresent(one -> rows.forEach(row -> numbers.add(one.number(row, unit(row), value))));
        return numbers;
    }

    private Optional<ResultRow> valued(PlanRow row, String value) {
        return results(row).stream()
                .filter(result -> result.cell().value().equals(value))
                .findFirst();
    }

    private Finding.Number number(PlanRow row, ResultRow result) {
        boolean saysBase = row.source() == Source.FGD && row.measure().type().countsChoices();
        return new Finding.Number(
                words.number(result), saysBase ? "" : words.base(result), words.interval(result), behind.of(result));
    }

    private String plainChart(List<PlanRow> rows) {
        var people = rows.stream().filter(row -> row.source() != Source.FGD).findFirst();
        var first = people.orElse(rows.getFirst());
        var groups = rows.stream()
                .filter(row -> people.isPresent() && row.source() == Source.FGD)
                .findFirst();
        return new FindingCharts(words)
                .of(
                        new ChartWords(words.title(first), described(rows)),
                        first,
                        results(first),
                        groups.map(this::results).orElse(List.of()));
    }

    /** One line a value, one column a group; of a number one line a group. */
    private Finding byGroup(PlanRow row) {
        var results = results(row);
        boolean numbers = !row.measure().type().countsChoices();
        var map = maps.apply(row, results);
        // many groups stand below each other, so that the table stays as wide as a page
        boolean turned =
                numbers || results.stream().map(words::groups).distinct().count() > MOST_COLUMNS;
        Function<ResultRow, String> across = words::groups;
        Function<ResultRow, String> down = result -> label(row, result.cell().value());
        var lineOf = turned ? across : down;
        var columnOf = turned ? down : across;
        var columns = results.stream().map(columnOf).distinct().toList();
        var lines = new LinkedHashMap<String, Map<String, ResultRow>>();
        results.forEach(result -> lines.computeIfAbsent(lineOf.apply(result), none -> new LinkedHashMap<>())
                .put(columnOf.apply(result), result));
        var shown = lines.entrySet().stream()
                .map(line -> new Finding.Line(
                        line.getKey(),
                        columns.stream()
                                .map(column ->
                                        Optional.ofNullable(line.getValue().get(column)))
                                .map(result ->
                                        result.map(one -> number(row, one)).orElse(Finding.Number.NONE))
                                .toList()))
                .toList();
        return new Finding(
                words.title(row) + " · " + by(row),
                sub(List.of(row)),
                row.only(),
                map.filter(drawn -> FindingCharts.wish(row) == ChartWish.MAP
                                && !drawn.svg().isEmpty())
                        .map(drawn -> "")
                        .orElseGet(() -> groupChart(row, results)),
                map,
                words.texts().text(turned ? "analysis.group" : "analysis.answer"),
                columns,
                shown,
                notes(List.of(row)));
    }

    private String by(PlanRow row) {
        return String.join(
                " × ",
                Stream.concat(
                                row.breakdown().groups().stream(),
                                Stream.of(row.breakdown().repeatFor()))
                        .filter(name -> !name.isEmpty())
                        .map(name -> words.variable(row.source(), name))
                        .toList());
    }

    private String groupChart(PlanRow row, List<ResultRow> results) {
        return new FindingCharts(words)
                .of(new ChartWords(words.title(row), described(List.of(row))), row, results, List.of());
    }

    private String sub(List<PlanRow> rows) {
        return String.join(
                " ",
                rows.stream()
                        .flatMap(row -> Explained.kind(row, results(row), words).stream())
                        .distinct()
                        .toList());
    }

    /** For who sees the drawing without the page around it. */
    private String described(List<PlanRow> rows) {
        var only = rows.getFirst().only();
        return only.isEmpty()
                ? sub(rows)
                : sub(rows) + " " + words.texts().text("analysis.only", "\u2068" + only + "\u2069");
    }

    private List<String> notes(List<PlanRow> rows) {
        return rows.stream()
                .flatMap(row -> Explained.notes(row, results(row), words).stream())
                .distinct()
                .toList();
    }

    /** Words of a section of the plan, which the plan has in one language. */
    static String section(PlanRow row, FindingWords words, Optional<Variable> variable) {
        return variable.map(one -> Variable.said(
                        one.section(),
                        words.texts().language().tag(),
                        row.heading().section()))
                .orElse(row.heading().section());
    }
}
