package org.sanad.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a document as an XLSX workbook: the facts first, then one sheet per table. Every cell is typed by what it is,
 * so a name that begins with an equals sign stays a name; nothing is ever written as a formula.
 */
public final class XlsxRenderer {

    static final String HEADING_FILL = "FFE6EEF0";
    static final String DATE_FORMAT = "yyyy-mm-dd";

    /** Excel's "text" format: the cell stays text even when somebody edits it later. */
    static final String TEXT_FORMAT = "@";

    private static final double WIDEST_COLUMN = 60;
    private static final double NARROWEST_COLUMN = 10;

    public void render(ReportDocument document, OutputStream out) throws IOException {
        List<String> wished = new ArrayList<>();
        wished.add(document.title());
        document.tables().forEach(table -> wished.add(table.name()));
        List<String> names = SheetText.sheetNames(wished);
        try (Workbook workbook = newWorkbook(out)) {
            writeFacts(document, newSheet(workbook, names.getFirst(), document.direction()));
            for (int i = 0; i < document.tables().size(); i++) {
                writeTable(document.tables().get(i), newSheet(workbook, names.get(i + 1), document.direction()));
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
        for (Fact fact : document.facts()) {
            writeText(sheet, row, 0, fact.label());
            sheet.style(row, 0)
                    .bold()
                    .verticalAlignment("top")
                    .format(TEXT_FORMAT)
                    .set();
            writeText(sheet, row, 1, fact.value());
            sheet.style(row, 1)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format(TEXT_FORMAT)
                    .set();
            row++;
        }
        sheet.width(0, 28);
        sheet.width(1, 80);
    }

    private static void writeTable(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            writeHeading(sheet, column, table.columns().get(column).heading());
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                writeCell(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    static void writeHeading(Worksheet sheet, int column, String heading) {
        writeText(sheet, 0, column, heading);
        sheet.style(0, column)
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .format(TEXT_FORMAT)
                .set();
    }

    private static void writeCell(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> writeWords(sheet, row, column, text.text());
            case Cell.Suppressed hidden -> writeWords(sheet, row, column, Cell.Suppressed.SHOWN);
            case Cell.Nothing nothing -> writeWords(sheet, row, column, nothing.label());
            case Cell.Count count -> {
                sheet.value(row, column, count.count());
                sheet.style(row, column).format("#,##0").set();
            }
            case Cell.Percent percent -> {
                sheet.value(row, column, percent.percent().movePointLeft(2));
                sheet.style(row, column)
                        .format(percentFormat(percent.percent()))
                        .set();
            }
            case Cell.Date date -> {
                sheet.value(row, column, date.date());
                sheet.style(row, column).format(DATE_FORMAT).set();
            }
        }
    }

    private static String percentFormat(BigDecimal percent) {
        return percent.scale() <= 0 ? "0%" : "0." + "0".repeat(percent.scale()) + "%";
    }

    private static void writeWords(Worksheet sheet, int row, int column, String words) {
        writeText(sheet, row, column, words);
        sheet.style(row, column).format(TEXT_FORMAT).set();
    }

    static void writeText(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, SheetText.cell(text));
    }

    private static double width(Table table, int column) {
        int longest = table.columns().get(column).heading().length();
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, shownLength(row.get(column)));
        }
        return Math.clamp(longest + 2.0, NARROWEST_COLUMN, WIDEST_COLUMN);
    }

    private static int shownLength(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text().length();
            case Cell.Nothing nothing -> nothing.label().length();
            case Cell.Count count -> 12;
            case Cell.Percent percent -> 8;
            case Cell.Date date -> 10;
            case Cell.Suppressed hidden -> Cell.Suppressed.SHOWN.length();
        };
    }
}
