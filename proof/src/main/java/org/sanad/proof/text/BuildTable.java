package org.sanad.proof.text;

import java.util.List;

/** Rows of cells out of lines. */
final class BuildTable {

    private BuildTable() {}

    static Table of(Block block, String title) {
        List<Table.Row> rows = block.lines().stream()
                .filter(line -> !Cells.isRule(line.text()))
                .map(line -> new Table.Row(Cells.of(line.text()), line.place()))
                .toList();
        return new Table(title, rows, block.place());
    }
}
