package org.sanad.assessment.matrix;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a CSV file that spreadsheets may open: what looks like a formula stays text. */
final class CsvLines {

    private static final String FORMULAS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    void add(String... cells) {
        text.append(text.length() > 1 ? "\r\n" : "").append(joined(cells));
    }

    /** On the same line. */
    void more(String... cells) {
        text.append(',').append(joined(cells));
    }

    byte[] bytes() {
        return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String joined(String... cells) {
        return Stream.of(cells).map(CsvLines::cell).collect(Collectors.joining(","));
    }

    private static String cell(String words) {
        var safe = !words.isEmpty() && FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
