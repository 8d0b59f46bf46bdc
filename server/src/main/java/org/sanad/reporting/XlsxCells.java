package org.sanad.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Tables on a sheet, every cell typed by what it is. */
final class XlsxCells {

    private static final double WIDEST_COLUMN = 60;
    private static final double NARROWEST_COLUMN = 10;

    private final Worksheet sheet;
    private final Direction direction;

    XlsxCells(Worksheet sheet, Direction direction) {
        this.sheet = sheet;
        this.direction = direction;
    }

    /** Headings and rows from a row of the sheet on; returns the row after the last. */
    int write(Table table, int from) {
        for (int column = 0; column < table.columns().size(); column++) {
            XlsxRenderer.writeHeading(
                    sheet, from, column, table.columns().get(column).heading());
        }
        int row = from + 1;
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                write(row, column, cells.get(column));
            }
            row++;
        }
        return row;
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> words(row, column, text.text());
            case Cell.Suppressed hidden -> words(row, column, Cell.Suppressed.SHOWN);
            case Cell.Nothing nothing -> words(row, column, nothing.label());
            case Cell.Count count -> {
                sheet.value(row, column, count.count());
                sheet.style(row, column).format("#,##0").set();
            }
            case Cell.Measured measured -> sheet.value(row, column, measured.number());
            case Cell.Percent percent -> {
                sheet.value(row, column, percent.percent().movePointLeft(2));
                sheet.style(row, column)
                        .format(percentFormat(percent.percent()))
                        .set();
            }
            case Cell.Date date -> {
                sheet.value(row, column, date.date());
                sheet.style(row, column).format(XlsxRenderer.DATE_FORMAT).set();
            }
        }
    }

    private void words(int row, int column, String words) {
        XlsxRenderer.writeText(sheet, row, column, BidiText.rangesOrdered(words, direction));
        sheet.style(row, column).format(XlsxRenderer.TEXT_FORMAT).set();
    }

    private static String percentFormat(BigDecimal percent) {
        return percent.scale() <= 0 ? "0%" : "0." + "0".repeat(percent.scale()) + "%";
    }

    static double width(List<Table> tables, int column) {
        int longest = 0;
        for (Table table : tables) {
            if (column < table.columns().size()) {
                longest =
                        Math.max(longest, table.columns().get(column).heading().length());
                for (List<Cell> row : table.rows()) {
                    longest = Math.max(longest, shownLength(row.get(column)));
                }
            }
        }
        return Math.clamp(longest + 2.0, NARROWEST_COLUMN, WIDEST_COLUMN);
    }

    private static int shownLength(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text().length();
            case Cell.Nothing nothing -> nothing.label().length();
            case Cell.Count count -> 12;
            case Cell.Measured measured -> 12;
            case Cell.Percent percent -> 8;
            case Cell.Date date -> 10;
            case Cell.Suppressed hidden -> Cell.Suppressed.SHOWN.length();
        };
    }
}
