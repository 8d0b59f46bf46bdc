package org.sanad.forms.entities.pages;

/** Cells of comma-separated values, for people who open them in a spreadsheet. */
final class CsvCells {

    /** What spreadsheets take for a formula, in narrow and full-width letters, and blanks that hide it. */
    private static final String RISKY = "=+-@\t\r＝＋－＠";

    private CsvCells() {}

    /** A cell that a spreadsheet shows as it is, and runs nothing of it. */
    static String safe(String value) {
        return isRisky(value) ? "'" + value : value;
    }

    /** The value behind {@link #safe}. */
    static String plain(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String value) {
        return !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0;
    }
}
