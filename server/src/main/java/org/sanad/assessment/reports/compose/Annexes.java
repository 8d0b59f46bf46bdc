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

/**
 * The whole result table and the list of what was analysed, for those who go on calculating: in the reader's words, and by the
 * names that programs know, last, so that nobody has to read them.
 */
record Annexes(Evidence evidence, Texts texts) {

    List<Table> tables() {
        return List.of(results(), codebook());
    }

    private Table results() {
        var columns = List.of(
                text("indicator"),
                text("source"),
                text("answer"),
                text("group"),
                text("subset"),
                text("kind"),
                count("number"),
                count("low"),
                count("high"),
                count("said"),
                count("of"),
                text("flags"),
                text("key"));
        var rows = evidence.findings().stream()
                .flatMap(finding -> finding.results().stream().map(result -> row(finding, result)))
                .toList();
        return new Table(texts.text("report.annex.results"), columns, rows);
    }

    private Column text(String name) {
        return Column.text(texts.text("report.column." + name));
    }

    private Column count(String name) {
        return Column.count(texts.text("report.column." + name));
    }

    private List<Cell> row(Finding finding, Result result) {
        var language = texts.language().tag();
        return List.of(
                Cell.text(finding.indicator().shownIn(language)),
                Cell.text(texts.text(finding.source().messageKey())),
                Cell.text(result.value().shownIn(language)),
                Cell.text(result.group().shownIn(language)),
                Cell.text(finding.subset()),
                Cell.text(texts.text("report.kind." + kind(result))),
                number(result, result.stat()),
                number(result, result.range().map(Result.Range::low)),
                number(result, result.range().map(Result.Range::high)),
                result.hidden() ? Cell.suppressed() : Cell.count(result.n()),
                result.hidden() ? Cell.suppressed() : Cell.count(result.total()),
                Cell.text(flags(result)),
                Cell.text(result.key()));
    }

    /** Of whom a share is told stands in its kind. */
    private String flags(Result result) {
        return texts.list(result.flags().stream()
                .sorted()
                .flatMap(flag -> texts
                        .known("report.flag." + flag.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .stream())
                .toList());
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
        var columns =
                List.of(text("section"), text("indicator"), text("source"), text("subset"), text("key"), text("field"));
        var language = texts.language().tag();
        var rows = evidence.findings().stream()
                .map(finding -> List.of(
                        Cell.text(section(finding)),
                        Cell.text(finding.indicator().shownIn(language)),
                        Cell.text(texts.text(finding.source().messageKey())),
                        Cell.text(finding.subset()),
                        Cell.text(finding.id()),
                        Cell.text(finding.variable())))
                .toList();
        return new Table(texts.text("report.annex.codebook"), columns, rows);
    }

    /** The part of the questionnaire it belongs to; the plan's own words where no form has them. */
    private String section(Finding finding) {
        return Optional.ofNullable(evidence.sections().get(finding.section()))
                .map(words -> words.shownIn(texts.language().tag()))
                .orElse(finding.section());
    }
}
