package org.sanad.sheets;

import java.util.List;

/** A sheet: its rows that have anything in them. A hidden sheet is told as such, since people do not see it. */
public record SheetRows(String name, boolean hidden, List<SheetRow> rows) {

    public SheetRows {
        rows = List.copyOf(rows);
    }
}
