package org.sanad.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a document as an XLSX workbook: the facts first, then its tables, then the annexes. Every cell is typed by what it is,
 * so a name that begins with an equals sign stays a name; nothing is ever written as a formula.
 */
public final class XlsxRenderer {

    static final String HEADING_FILL = "FFE6EEF0";
    static final String DATE_FORMAT = "yyyy-mm-dd";

    /** Excel's "text" format: the cell stays text even when somebody edits it later. */
    static final String TEXT_FORMAT = "@";

    public void render(ReportDocument document, OutputStream out) throws IOException {
        var sheets = XlsxSheet.of(document);
        List<String> wished = new ArrayList<>();
        wished.add(document.title());
        sheets.forEach(sheet -> wished.add(sheet.name()));
        List<String> names = SheetText.sheetNames(wished);
        try (Workbook workbook = newWorkbook(out)) {
            writeFacts(document, newSheet(workbook, names.getFirst(), document.direction()));
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).write(newSheet(workbook, names.get(i + 1), document.direction()));
            }
        }
    }

    /** Writes the empty sheet, its explanations and, hidden, the lists that its columns offer. */
    public void render(SheetTemplate template, OutputStream out) throws IOException {
        try (Workbook workbook = newWorkbook(out)) {
            new XlsxTemplate(template).write(workbook);
        }
    }

    private static Workbook newWorkbook(OutputStream out) {
        return new Workbook(out, "Sanad", "1.0");
    }

    static Worksheet newSheet(Workbook workbook, String name, Direction direction) {
        Worksheet sheet = workbook.newWorksheet(name);
        if (direction == Direction.RIGHT_TO_LEFT) {
            sheet.rightToLeft();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    private static void writeFacts(ReportDocument document, Worksheet sheet) {
        writeText(sheet, 0, 0, document.title());
        sheet.style(0, 0).bold().fontSize(14).format(TEXT_FORMAT).set();
        int row = 2;
        for (String line : document.cover().lines()) {
            writeText(sheet, row++, 0, BidiText.rangesOrdered(line, document.direction()));
        }
        for (Fact fact : document.facts()) {
            writeText(sheet, row, 0, fact.label());
            sheet.style(row, 0)
                    .bold()
                    .verticalAlignment("top")
                    .format(TEXT_FORMAT)
                    .set();
            writeText(sheet, row, 1, BidiText.rangesOrdered(fact.value(), document.direction()));
            sheet.style(row, 1)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format(TEXT_FORMAT)
                    .set();
            row++;
        }
        if (!document.cover().provenance().isEmpty()) {
            writeText(sheet, row + 1, 0, document.cover().provenance());
        }
        sheet.width(0, 28);
        sheet.width(1, 80);
    }

    static void writeHeading(Worksheet sheet, int row, int column, String heading) {
        writeText(sheet, row, column, heading);
        sheet.style(row, column)
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .format(TEXT_FORMAT)
                .set();
    }

    static void writeText(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, SheetText.cell(text));
    }
}
