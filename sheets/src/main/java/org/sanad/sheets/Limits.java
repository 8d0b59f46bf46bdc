package org.sanad.sheets;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the file as uploaded
 * @param unpackedBytes size of all its parts together, unpacked
 * @param parts entries in the archive
 * @param sheets sheets in the workbook
 * @param rows rows with anything in them, per sheet
 * @param columns columns with anything in them, counted from column A
 * @param cells cells with anything in them, over all sheets
 */
public record Limits(long fileBytes, long unpackedBytes, int parts, int sheets, int rows, int columns, int cells) {

    /** Unpacked to packed size of one part, above which it is taken for a bomb. Real sheets stay below 60. */
    static final int RATIO = 150;

    /** Parts below this size may have any ratio: they can do no harm. */
    static final long RATIO_COUNTS_FROM = 4L << 20;

    /** For a questionnaire: its lists of places run to tens of thousands of rows, its languages to many columns. */
    public static Limits forForms() {
        return new Limits(20L << 20, 120L << 20, 2_000, 60, 100_000, 400, 1_500_000);
    }

    /** For a list of people: 5,000 rows are more than any programme of this kind enrols in a year. */
    public static Limits forLists() {
        return new Limits(10L << 20, 40L << 20, 1_000, 20, 5_000, 100, 200_000);
    }
}
