package org.sanad.sheets;

import java.util.List;

/**
 * One line of comma-separated text.
 *
 * @param number as an editor counts; of a line with a cell that runs over several, the first
 */
public record CsvLine(int number, List<String> cells) {

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** The cell at a place, from 0; empty where the line is shorter. */
    public String cell(int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
