package org.sanad.xlsform.workbook;

import java.util.List;
import java.util.Map;

/**
 * One sheet.
 *
 * @param headings by column, counted from 0
 * @param rows below the headings, those with anything in them
 */
public record Table(String name, Map<Integer, String> headings, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** The first row is the headings. */
    static Table of(String name, List<Row> rows) {
        return rows.isEmpty()
                ? new Table(name, Map.of(), List.of())
                : new Table(name, rows.getFirst().cells(), rows.subList(1, rows.size()));
    }
}
