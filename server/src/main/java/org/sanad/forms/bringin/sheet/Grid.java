package org.sanad.forms.bringin.sheet;

import java.util.List;

/** A sheet: what its columns are called, and its rows. */
record Grid(String name, List<String> headings, List<Row> rows) {

    /** @param number as the sheet numbers it */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** -1 where there is no such column. */
    int column(String heading) {
        return headings.indexOf(heading);
    }
}
