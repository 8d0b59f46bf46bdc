package org.sanad.assessment.reports.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.ShareBase;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/** The whole result table and the list of what was analysed, for those who go on calculating; names as programs know them. */
record Annexes(Evidence evidence, Texts texts) {

    List<Table> tables() {
        return List.of(results(), codebook());
    }

    private Table results() {
        var columns = List.of(
                Column.text("key"),
                Column.text(texts.text("report.column.indicator")),
                Column.text(texts.text("report.column.source")),
                Column.text(texts.text("report.column.answer")),
                Column.text(texts.text("report.column.group")),
                Column.text(texts.text("report.column.kind")),
                Column.count(texts.text("report.column.number")),
                Column.count(texts.text("report.column.low")),
                Column.count(texts.text("report.column.high")),
                Column.count("n"),
                Column.count("n_total"),
                Column.text(texts.text("report.column.flags")));
        var rows = evidence.findings().stream()
                .flatMap(finding -> finding.results().stream().map(result -> row(finding, result)))
                .toList();
        return new Table(texts.text("report.annex.results"), columns, rows);
    }

    private List<Cell> row(Finding finding, Result result) {
        var language = texts.language().tag();
        return List.of(
                Cell.text(result.key()),
                Cell.text(finding.indicator().shownIn(language)),
                Cell.text(finding.source().name()),
                Cell.text(result.value().shownIn(language)),
                Cell.text(result.group().shownIn(language)),
                Cell.text(texts.text("report.kind." + kind(result))),
                number(result, result.stat()),
                number(result, result.range().map(Result.Range::low)),
                number(result, result.range().map(Result.Range::high)),
                result.hidden() ? Cell.suppressed() : Cell.count(result.n()),
                result.hidden() ? Cell.suppressed() : Cell.count(result.total()),
                Cell.text(String.join(" ", result.flags().stream().sorted().toList())));
    }

    private static String kind(Result result) {
        return result.kind() == Result.Kind.SHARE
                ? ShareBase.of(result).key()
                : result.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As words, so that a program reads exactly the digits that are printed. */
    private Cell number(Result result, Optional<BigDecimal> number) {
        if (result.hidden()) {
            return Cell.suppressed();
        }
        return Cell.text(number.map(BigDecimal::toPlainString).orElse(""));
    }

    private Table codebook() {
        var columns = List.of(
                Column.text("id"),
                Column.text(texts.text("report.column.section")),
                Column.text(texts.text("report.column.indicator")),
                Column.text(texts.text("report.column.source")),
                Column.text(texts.text("report.column.variable")),
                Column.text(texts.text("report.column.subset")));
        var rows = evidence.findings().stream()
                .map(finding -> List.of(
                        Cell.text(finding.id()),
                        Cell.text(finding.section()),
                        Cell.text(finding.indicator().shownIn(texts.language().tag())),
                        Cell.text(finding.source().name()),
                        Cell.text(finding.variable()),
                        Cell.text(finding.subset())))
                .toList();
        return new Table(texts.text("report.annex.codebook"), columns, rows);
    }
}
