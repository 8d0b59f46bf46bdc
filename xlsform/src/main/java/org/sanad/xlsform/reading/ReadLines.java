package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanad.sheets.CellAddress;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Cell;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.workbook.Row;
import org.sanad.xlsform.workbook.Table;

/** Reads a sheet's rows by the names of its columns. */
final class ReadLines {

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2007\\u202F]+");

    private final Table table;
    private final String sheet;
    private final Columns columns;
    private final Findings findings;
    private final Map<Integer, Column> byIndex = new TreeMap<>();

    private ReadLines(Table table, String sheet, Columns columns, Findings findings) {
        this.table = table;
        this.sheet = sheet;
        this.columns = columns;
        this.findings = findings;
    }

    static List<Line> of(Table table, String sheet, Columns columns, Findings findings) {
        return new ReadLines(table, sheet, columns, findings).read();
    }

    private List<Line> read() {
        new TreeMap<>(table.headings()).forEach(this::heading);
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            Line line = line(row);
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void heading(int index, String heading) {
        Column column = columns.of(heading);
        if (column.known() && byIndex.containsValue(column)) {
            findings.add(Code.COLUMN_TWICE, at(index, 0), heading.strip(), column.name());
            return;
        }
        if (!column.known() && columns != Columns.CHOICES) {
            Similar.to(column.name(), columns.names())
                    .ifPresent(name -> findings.add(Code.COLUMN_MISSPELT, at(index, 0), heading.strip(), name));
        }
        byIndex.put(index, column);
    }

    private Line line(Row row) {
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        byIndex.forEach((index, column) -> {
            String text = row.cells().getOrDefault(index, "");
            String clean = SPACES.matcher(text).replaceAll(" ").strip();
            Place place = at(index, row.number());
            if (row.formulas().contains(index) && column.known()) {
                findings.add(clean.isEmpty() ? Code.FORMULA_EMPTY : Code.FORMULA, place, clean);
            }
            if (!clean.isEmpty()) {
                cells.computeIfAbsent(column.name(), name -> new LinkedHashMap<>())
                        .put(column.language(), new Cell(clean, place));
            }
        });
        return new Line(sheet, row.number(), cells);
    }

    private Place at(int index, int row) {
        String heading = table.headings().getOrDefault(index, "").strip();
        return Place.cell(sheet, row, heading, CellAddress.columnName(index));
    }
}
