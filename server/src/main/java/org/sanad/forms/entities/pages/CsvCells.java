package org.sanad.forms.entities.pages;

import java.util.ArrayList;
import java.util.List;

/** Lines of comma-separated values, for people who open them in a spreadsheet. */
final class CsvCells {

    /** What spreadsheets take for a formula, in narrow and full-width letters, and blanks that hide it. */
    private static final String RISKY = "=+-@\t\r＝＋－＠";

    private CsvCells() {}

    static List<List<String>> of(String text) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var rest = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (var i = 0; i < rest.length(); i++) {
            var letter = rest.charAt(i);
            if (letter == '"') {
                var doubled = quoted && i + 1 < rest.length() && rest.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(letter);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (letter != ',' && letter != '\n' && letter != '\r')) {
                cell.append(letter);
            } else if (letter == ',') {
                cells.add(taken(cell));
            } else if (letter == '\n') {
                cells.add(taken(cell));
                add(lines, cells);
                cells = new ArrayList<>();
            }
        }
        cells.add(taken(cell));
        add(lines, cells);
        return lines;
    }

    /** A cell that a spreadsheet shows as it is, and runs nothing of it. */
    static String safe(String value) {
        return isRisky(value) ? "'" + value : value;
    }

    /** The value behind {@link #safe}. */
    static String plain(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String value) {
        return !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0;
    }

    private static void add(List<List<String>> lines, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(List.copyOf(cells));
        }
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
