package org.sanad.forms.bringin.sheet;

import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV: commas or semicolons between cells, whichever the first line has more of; quotes around any. */
final class ReadCsv {

    private final String text;
    private final char separator;
    private final List<Grid.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private ReadCsv(String text) {
        this.text = text;
        var first = text.lines().findFirst().orElse("");
        this.separator = first.chars().filter(letter -> letter == ';').count()
                        > first.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
    }

    static List<Grid.Row> of(String text) {
        return new ReadCsv(text.startsWith("\ufeff") ? text.substring(1) : text).read();
    }

    private List<Grid.Row> read() {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"' && cell.isEmpty()) {
                at = quoted(at + 1);
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                endRow();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        endRow();
        return rows;
    }

    /** Answers where the closing quote stands. */
    private int quoted(int from) {
        var at = from;
        for (; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    return at;
                }
                at++;
            }
            cell.append(letter);
        }
        return at;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            rows.add(new Grid.Row(rows.size() + 1, cells));
        }
        cells = new ArrayList<>();
    }
}
