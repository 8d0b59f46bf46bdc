package org.sanad.xlsform.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables written one below the other in a text, as CSV or markdown: the first column names a sheet, the rows below it
 * leave that column empty. A text without such a column is the survey alone.
 */
final class Grid {

    /** One line of the text, cut into cells. */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private Grid() {}

    static Workbook workbook(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return new Workbook(List.of());
        }
        boolean surveyAlone =
                filled.getFirst().cells().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase("type"))
                        && !filled.getFirst().cells().getFirst().strip().equalsIgnoreCase("survey");
        return surveyAlone
                ? new Workbook(List.of(Table.of(
                        "survey", filled.stream().map(line -> row(line, 0)).toList())))
                : new Workbook(sheets(filled));
    }

    private static List<Table> sheets(List<Line> lines) {
        List<Table> tables = new ArrayList<>();
        String name = "";
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            String first = line.cells().getFirst().strip();
            if (!first.isEmpty()) {
                addTo(tables, name, rows);
                name = first;
                rows = new ArrayList<>();
            }
            Row row = row(line, 1);
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        addTo(tables, name, rows);
        return tables;
    }

    private static void addTo(List<Table> tables, String name, List<Row> rows) {
        if (!name.isEmpty()) {
            tables.add(Table.of(name, rows));
        }
    }

    private static Row row(Line line, int from) {
        Map<Integer, String> cells = new HashMap<>();
        for (int i = from; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isBlank()) {
                cells.put(i, line.cells().get(i));
            }
        }
        return new Row(line.number(), cells, Set.of());
    }
}
