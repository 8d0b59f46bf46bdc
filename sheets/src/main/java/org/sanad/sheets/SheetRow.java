package org.sanad.sheets;

import java.util.List;

/**
 * A row as the sheet numbers it.
 *
 * @param number from 1, as shown at the edge of the sheet
 * @param filled its cells that hold anything, by column
 */
public record SheetRow(int number, List<SheetCell> filled) {

    public SheetRow {
        filled = List.copyOf(filled);
    }

    /** The cell in a column counted from 0 (A); an empty cell where nothing stands. */
    public SheetCell cell(int column) {
        for (SheetCell cell : filled) {
            if (cell.at().column() == column) {
                return cell;
            }
        }
        return SheetCell.empty(new CellAddress(column, number));
    }
}
