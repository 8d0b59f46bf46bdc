package org.sanad.assessment.cleaning;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.Round;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/** The cleaning log as a workbook. */
record CleaningSheet(Texts texts) {

    private static final List<String> HEADINGS = List.of(
            "assessment.cleaning.number",
            "assessment.cleaning.at",
            "assessment.cleaning.who",
            "assessment.cleaning.kind",
            "assessment.cleaning.interview",
            "assessment.question",
            "assessment.cleaning.before",
            "assessment.cleaning.after",
            "assessment.reason");

    ReportDocument of(Round round, long version, List<ShownChange> changes) {
        var columns = HEADINGS.stream()
                .map(key -> key.endsWith("number") ? Column.count(texts.text(key)) : Column.text(texts.text(key)))
                .toList();
        return new ReportDocument(
                texts.text("assessment.cleaning") + ": " + round.name(),
                texts.direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                List.of(
                        new Fact(texts.text("assessment.code"), round.code()),
                        new Fact(texts.text("assessment.cleaning.version"), texts.plain(version))),
                List.of(new Table(
                        texts.text("assessment.cleaning"),
                        columns,
                        changes.stream().map(this::row).toList())));
    }

    private List<Cell> row(ShownChange change) {
        return List.of(
                Cell.count(change.version()),
                Cell.text(texts.dateTime(change.at())),
                Cell.text(change.who()),
                Cell.text(texts.text(change.kind().messageKey())),
                Cell.text(Optional.ofNullable(change.submission())
                        .map(id -> id.toString())
                        .orElse("")),
                Cell.text(change.question()),
                Cell.text(change.before()),
                Cell.text(change.after()),
                Cell.text(change.reason()));
    }
}
