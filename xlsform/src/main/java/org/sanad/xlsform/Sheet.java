package org.sanad.xlsform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.workbook.ReadWorkbook;
import org.sanad.xlsform.workbook.Table;

/**
 * A sheet of a form as its author filled it in, without any meaning.
 *
 * @param lines the headings first; every line is as long as the headings, an empty cell is an empty text
 */
public record Sheet(String name, List<List<String>> lines) {

    /** The sheets of a file that {@link ConvertForm} takes, in their order; none where it cannot be read. */
    public static List<Sheet> of(byte[] file) {
        return ReadWorkbook.read(file, new Findings()).tables().stream()
                .filter(table -> !table.headings().isEmpty())
                .map(Sheet::of)
                .toList();
    }

    private static Sheet of(Table table) {
        int first = Collections.min(table.headings().keySet());
        int last = Collections.max(table.headings().keySet());
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(table.headings(), first, last));
        table.rows().forEach(row -> lines.add(line(row.cells(), first, last)));
        return new Sheet(table.name(), lines);
    }

    private static List<String> line(Map<Integer, String> cells, int first, int last) {
        List<String> line = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            line.add(cells.getOrDefault(column, ""));
        }
        return line;
    }
}
