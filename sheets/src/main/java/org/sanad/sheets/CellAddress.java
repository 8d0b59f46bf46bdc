package org.sanad.sheets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands.
 *
 * @param column from 0 (A)
 * @param row from 1, as the sheet shows it
 */
public record CellAddress(int column, int row) {

    /** Excel's own bounds; also what keeps a forged address from asking for endless columns. */
    private static final int COLUMNS = 16_384;

    private static final int ROWS = 1_048_576;
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    static Optional<CellAddress> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : shape.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        CellAddress address = new CellAddress(column - 1, Integer.parseInt(shape.group(2)));
        return address.isInBounds() ? Optional.of(address) : Optional.empty();
    }

    private boolean isInBounds() {
        return column < COLUMNS && row <= ROWS;
    }

    /** The letters over a column: 0 is A, 26 is AA. */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return columnName(column) + row;
    }
}
