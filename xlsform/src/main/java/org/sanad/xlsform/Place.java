package org.sanad.xlsform;

/**
 * Where in the workbook something is wrong. What is unknown is empty or 0.
 *
 * @param sheet name of the sheet
 * @param row as the sheet numbers it, from 1
 * @param column the heading as its author wrote it
 * @param cell the address in the sheet ("E7")
 */
public record Place(String sheet, int row, String column, String cell) {

    /** The workbook as a whole. */
    public static final Place FILE = new Place("", 0, "", "");

    public static Place sheet(String sheet) {
        return new Place(sheet, 0, "", "");
    }

    public static Place row(String sheet, int row) {
        return new Place(sheet, row, "", "");
    }

    public static Place cell(String sheet, int row, String column, String letters) {
        return new Place(sheet, row, column, row > 0 && !letters.isEmpty() ? letters + row : "");
    }

    @Override
    public String toString() {
        String where = sheet.isEmpty() ? "file" : sheet;
        where += row > 0 ? " row " + row : "";
        return column.isEmpty() ? where : where + ", column " + column + (cell.isEmpty() ? "" : " (" + cell + ")");
    }
}
