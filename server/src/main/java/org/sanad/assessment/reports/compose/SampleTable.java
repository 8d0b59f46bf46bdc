package org.sanad.assessment.reports.compose;

import java.util.List;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/** How many were asked, by method; never added up, since people and groups are not the same. */
record SampleTable(Evidence evidence, Texts texts) {

    Table table() {
        var columns =
                List.of(Column.text(texts.text("assessment.methods")), Column.count(texts.text("report.column.asked")));
        var rows = evidence.asked().stream()
                .map(asked -> List.of(Cell.text(texts.text(asked.source().messageKey())), Cell.count(asked.count())))
                .toList();
        return new Table(texts.text("report.block.sample"), columns, rows);
    }
}
