package org.sanad.geography.lists;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text with quotes (RFC 4180); lines may also be cut by semicolons or tabs. */
final class CsvText {

    private final String text;
    private final char separator;
    private final List<CsvLine> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int lineNumber = 1;
    private int startedAt = 1;

    private CsvText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<CsvLine> lines(String text) {
        return new CsvText(text).read();
    }

    private List<CsvLine> read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    value.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                value.append(letter);
            } else {
                takePlain(letter);
            }
            lineNumber += letter == '\n' ? 1 : 0;
        }
        endLine();
        return lines;
    }

    private void takePlain(char letter) {
        if (letter == separator) {
            endValue();
        } else if (letter == '\n') {
            endLine();
        } else if (letter != '\r') {
            value.append(letter);
        }
    }

    private void endValue() {
        values.add(value.toString());
        value.setLength(0);
    }

    private void endLine() {
        endValue();
        var line = new CsvLine(startedAt, values);
        if (!line.isBlank()) {
            lines.add(line);
        }
        values = new ArrayList<>();
        startedAt = lineNumber + 1;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        if (heading.contains(",")) {
            return ',';
        }
        return heading.contains(";") ? ';' : '\t';
    }
}
