package org.sanad.forms.bringin.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.sheets.Csv;
import org.sanad.sheets.Limits;
import org.sanad.sheets.Reading;
import org.sanad.sheets.SheetReader;
import org.sanad.sheets.SheetRow;
import org.sanad.sheets.SheetRows;

/** Reads a workbook or a CSV that nobody vouches for. */
final class ReadGrids {

    private ReadGrids() {}

    /** @throws Refused for what cannot be read, with the reason */
    static List<Grid> of(String name, byte[] content) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return List.of(grid("", csv(new String(content, StandardCharsets.UTF_8))));
        }
        return switch (SheetReader.read(content, Limits.forForms())) {
            case Reading.Read(var sheets) ->
                sheets.stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .map(ReadGrids::grid)
                        .toList();
            case Reading.Unreadable(var code, var arguments) ->
                throw new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments.toArray()));
        };
    }

    private static List<Grid.Row> csv(String text) {
        return Csv.lines(text).stream()
                .map(line -> new Grid.Row(line.number(), line.cells()))
                .toList();
    }

    private static Grid grid(SheetRows sheet) {
        return grid(sheet.name(), sheet.rows().stream().map(ReadGrids::row).toList());
    }

    private static Grid.Row row(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (var cell : row.filled()) {
            while (cells.size() < cell.at().column()) {
                cells.add("");
            }
            cells.add(cell.claimed());
        }
        return new Grid.Row(row.number(), cells);
    }

    private static Grid grid(String name, List<Grid.Row> rows) {
        if (rows.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("sheet-no-rows"));
        }
        var headings = rows.getFirst().cells().stream().map(String::strip).toList();
        return new Grid(name, headings, List.copyOf(rows.subList(1, rows.size())));
    }
}
