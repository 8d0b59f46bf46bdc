package org.sanad.reporting;

import java.util.List;

/** A table of a document: a sheet of its own in XLSX. Every row has exactly one cell per column. */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) implements Block {

    private static final int MOST_TOGETHER = 24;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("table \"%s\" has %d columns but a row of %d cells"
                        .formatted(name, columns.size(), row.size()));
            }
        }
    }

    /** Whether it is so short that it stands on one page of paper or the next, never on both. */
    public boolean staysTogether() {
        return rows.size() <= MOST_TOGETHER;
    }
}
