package org.sanad.assessment.reports.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/** A finding as a table: what was said, by how many of how many, the share and its interval. */
final class ResultTable {

    private final Texts texts;
    private final NumberWords numbers;

    ResultTable(Texts texts) {
        this.texts = texts;
        this.numbers = new NumberWords(texts);
    }

    Table of(Finding finding, List<Result> groups) {
        return of(finding, groups, "report.column.answer");
    }

    /** A line for each place. */
    Table ofPlaces(Finding finding) {
        return of(finding, List.of(), "report.column.place");
    }

    /** @param first heading over what the lines are */
    private Table of(Finding finding, List<Result> groups, String first) {
        var kind = finding.results().stream().map(Result::kind).findFirst().orElse(Result.Kind.SHARE);
        var ranges =
                finding.results().stream().anyMatch(result -> result.range().isPresent());
        var columns = new ArrayList<>(List.of(Column.text(text(first))));
        switch (kind) {
            case SHARE -> columns.addAll(List.of(count("said"), count("of"), percent("share")));
            case SHARE_OF_MENTIONS -> columns.addAll(List.of(count("said"), percent("mentions")));
            case GROUPS -> columns.addAll(List.of(count("groups"), count("of-groups")));
            case NUMBER -> columns.addAll(List.of(count("of"), Column.text(text("report.column.number"))));
        }
        if (ranges) {
            columns.add(Column.text(text("report.column.interval")));
        }
        if (!groups.isEmpty()) {
            columns.add(Column.text(text("report.source.fgd")));
        }
        var rows = finding.results().stream()
                .map(result -> row(result, kind, ranges, groups))
                .toList();
        return new Table(finding.indicator().shownIn(texts.language().tag()), columns, rows);
    }

    private List<Cell> row(Result result, Result.Kind kind, boolean ranges, List<Result> groups) {
        var cells = new ArrayList<>(List.of(Cell.text(FindingBlocks.label(numbers, result))));
        switch (kind) {
            case SHARE ->
                cells.addAll(List.of(count(result, result.n()), count(result, result.total()), points(result)));
            case SHARE_OF_MENTIONS -> cells.addAll(List.of(count(result, result.n()), points(result)));
            case GROUPS -> cells.addAll(List.of(count(result, result.n()), count(result, result.total())));
            case NUMBER ->
                cells.addAll(List.of(
                        count(result, result.total()),
                        result.isShown() ? Cell.text(numbers.of(result, Show.VALUE)) : none(result)));
        }
        if (ranges) {
            cells.add(
                    result.isShown() && result.range().isPresent()
                            ? Cell.text(numbers.of(result, Show.INTERVAL))
                            : none(result));
        }
        if (!groups.isEmpty()) {
            cells.add(groups.stream()
                    .filter(group -> group.value().equals(result.value()))
                    .findFirst()
                    .map(group -> group.isShown() ? Cell.text(numbers.countOfBase(group)) : none(group))
                    .orElseGet(() -> Cell.nothing(Cell.Why.NOT_RECORDED, text("report.not-reported"))));
        }
        return cells;
    }

    private Cell points(Result result) {
        return result.isShown() ? Cell.percent(result.stat().orElse(BigDecimal.ZERO), result.total()) : none(result);
    }

    private Cell count(Result result, long count) {
        return result.hidden() ? Cell.suppressed() : Cell.count(count);
    }

    private Cell none(Result result) {
        return result.hidden() ? Cell.suppressed() : Cell.nothing(Cell.Why.NOT_ASKED, text("report.nobody"));
    }

    private Column count(String key) {
        return Column.count(text("report.column." + key));
    }

    private Column percent(String key) {
        return Column.percent(text("report.column." + key));
    }

    private String text(String key) {
        return texts.text(key);
    }
}
