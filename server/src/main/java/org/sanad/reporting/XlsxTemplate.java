package org.sanad.reporting;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lays a template out in a workbook. */
final class XlsxTemplate {

    /** Lists are offered this far down; beyond it people can still type. */
    private static final int ROWS_WITH_LISTS = 2_000;

    /** The hidden sheet's name stands in a formula, so it is ours and plain. */
    private static final String LISTS = "Lists";

    private final SheetTemplate template;

    XlsxTemplate(SheetTemplate template) {
        this.template = template;
    }

    void write(Workbook workbook) {
        List<String> names = SheetText.sheetNames(List.of(LISTS, template.name(), template.explanationsName()));
        Worksheet entry = XlsxRenderer.newSheet(workbook, names.get(1), template.direction());
        Worksheet explanations = XlsxRenderer.newSheet(workbook, names.get(2), template.direction());
        writeFields(entry);
        writeExplanations(explanations);
        if (template.fields().stream().anyMatch(field -> !field.choices().isEmpty())) {
            Worksheet lists = workbook.newWorksheet(names.get(0));
            lists.setVisibilityState(VisibilityState.HIDDEN);
            writeLists(entry, lists);
        }
    }

    private void writeFields(Worksheet entry) {
        for (int column = 0; column < template.fields().size(); column++) {
            SheetTemplate.Field field = template.fields().get(column);
            XlsxRenderer.writeHeading(entry, 0, column, field.heading());
            entry.width(column, Math.clamp(field.heading().length() + 4.0, 14, 40));
            switch (field.kind()) {
                case TEXT ->
                    entry.style(column).format(XlsxRenderer.TEXT_FORMAT).set();
                case DATE ->
                    entry.style(column).format(XlsxRenderer.DATE_FORMAT).set();
                case COUNT, PERCENT -> entry.style(column).format("General").set();
            }
        }
        entry.freezePane(0, 1);
    }

    private void writeExplanations(Worksheet sheet) {
        int row = 0;
        for (SheetTemplate.Field field : template.fields()) {
            XlsxRenderer.writeText(sheet, row, 0, field.heading());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            XlsxRenderer.writeText(sheet, row, 1, field.explanation());
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            XlsxRenderer.writeText(sheet, row, 2, String.join(" / ", field.choices()));
            sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        sheet.width(0, 28);
        sheet.width(1, 60);
        sheet.width(2, 40);
    }

    private void writeLists(Worksheet entry, Worksheet lists) {
        for (int column = 0; column < template.fields().size(); column++) {
            List<String> choices = template.fields().get(column).choices();
            if (choices.isEmpty()) {
                continue;
            }
            for (int row = 0; row < choices.size(); row++) {
                XlsxRenderer.writeText(lists, row, column, choices.get(row));
            }
            entry.range(1, column, ROWS_WITH_LISTS, column)
                    .validateWithList(lists.range(0, column, choices.size() - 1, column))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("")
                    .error("");
        }
    }
}
