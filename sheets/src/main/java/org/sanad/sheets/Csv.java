package org.sanad.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads comma-separated text with quotes (RFC 4180), and what spreadsheets of other countries call so: lines cut by
 * semicolons or tabs, a byte order mark, quotes that never close. There is no text it does not read.
 */
public final class Csv {

    private final String text;
    private final char separator;
    private final List<CsvLine> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int started = 1;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** Every line that is not blank. */
    public static List<CsvLine> lines(String text) {
        return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private List<CsvLine> read() {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"' && cell.isEmpty()) {
                at = quoted(at + 1);
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                endLine();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        endLine();
        return lines;
    }

    /** Takes everything up to the closing quote; answers where that stands. */
    private int quoted(int from) {
        var at = from;
        for (; at < text.length(); at++) {
            var letter = text.charAt(at);
            var doubled = letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (letter == '"' && !doubled) {
                return at;
            }
            at += doubled ? 1 : 0;
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
        }
        return at;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        var ended = new CsvLine(started, cells);
        if (!ended.isBlank()) {
            lines.add(ended);
        }
        cells = new ArrayList<>();
        started = ++line;
    }

    /** The one that cuts the first line most; a comma where none does. */
    private static char separator(String first) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(letter -> letter == candidate).count() * 4 + (candidate == ',' ? 1 : 0)))
                .orElse(',');
    }
}
