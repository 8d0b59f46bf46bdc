package org.sanad.tabulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A CSV of the fixtures, whose cells hold neither commas nor quotes. */
record Table(List<Map<String, String>> rows) {

    static Table read(String name) {
        try {
            var lines = Files.readAllLines(Path.of("src/test/resources/org/sanad/tabulation", name));
            var columns = lines.getFirst().replace("\"", "").split(",");
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.replace("\"", "").split(",", -1);
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return new Table(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SelectOne selectOne(String name) {
        var choices = new TreeSet<String>();
        rows.stream().map(row -> cell(row, name)).filter(Table::isAnswer).forEach(choices::add);
        var column = new SelectOne(name, List.copyOf(choices), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var cell = cell(rows.get(i), name);
            if (isAnswer(cell)) {
                column.answer(i, cell);
            } else if (cell.equals("NOT_ASKED")) {
                column.unanswered(i, AnswerState.NOT_ASKED);
            }
        }
        return column;
    }

    Numeric numeric(String name) {
        var column = new Numeric(name, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var cell = cell(rows.get(i), name);
            if (isAnswer(cell)) {
                column.answer(i, Double.parseDouble(cell));
            }
        }
        return column;
    }

    /** Out of columns of ones and zeros whose names begin alike. */
    SelectMultiple selectMultiple(String name, String prefix, List<String> choices) {
        var column = new SelectMultiple(name, choices, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            column.answer(
                    i,
                    choices.stream()
                            .filter(choice -> cell(row, prefix + choice).equals("1"))
                            .toList());
        }
        return column;
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private static boolean isAnswer(String cell) {
        return !cell.isEmpty() && !cell.equals("NOT_ASKED");
    }

    static double number(Map<String, String> row, String name) {
        var cell = cell(row, name);
        return cell.isEmpty() || cell.startsWith("Na") || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }
}
