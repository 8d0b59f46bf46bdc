package org.sanad.assessment.reports.compose;

import java.util.List;
import java.util.OptionalLong;
import org.sanad.assessment.analysis.reached.AskedLine;
import org.sanad.assessment.analysis.reached.AskedPart;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/**
 * How many were asked, refused and are counted, by method, group and place; methods are never added up, since people and
 * groups are not the same.
 */
record SampleTable(Evidence evidence, Texts texts) {

    Table table() {
        var columns = List.of(
                Column.text(texts.text("assessment.methods")),
                Column.text(texts.text("analysis.asked.who")),
                Column.count(texts.text("report.column.asked")),
                Column.count(texts.text("analysis.asked.refused")),
                Column.count(texts.text("analysis.asked.counted")));
        var rows = evidence.asked().stream()
                .flatMap(asked -> asked.lines().stream().map(line -> row(asked, line)))
                .toList();
        return new Table(texts.text("report.block.sample"), columns, rows);
    }

    private List<Cell> row(Evidence.Asked asked, AskedLine line) {
        return List.of(
                Cell.text(texts.text(asked.source().messageKey())),
                Cell.text(who(line)),
                number(line.asked(), line),
                number(line.refused(), line),
                Cell.count(line.counted()));
    }

    private String who(AskedLine line) {
        var part = texts.text(line.part().messageKey());
        return line.part() == AskedPart.ALL
                ? part
                : part + ": " + line.said(texts.language().tag(), texts.text("analysis.value.missing"));
    }

    private Cell number(OptionalLong number, AskedLine line) {
        if (line.hidden()) {
            return Cell.suppressed();
        }
        return number.isPresent()
                ? Cell.count(number.getAsLong())
                : Cell.nothing(Cell.Why.NOT_RECORDED, texts.text("report.not-reported"));
    }
}
