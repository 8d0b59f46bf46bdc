package org.sanad.proof.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cells of a line of a table: between tabs, or between bars as Markdown sets them. */
final class Cells {

    private static final Pattern RULE = Pattern.compile("[|\\s:=+-]+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,80}>");

    private Cells() {}

    static boolean isRow(String line) {
        return line.chars().filter(c -> c == '\t').count() >= 2
                || line.strip().startsWith("|") && line.strip().length() > 2;
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    static List<String> of(String line) {
        String plain = TAG.matcher(line).replaceAll("").replace("**", "").replaceFirst("\\s+$", "");
        boolean bars = plain.strip().startsWith("|");
        String inner = bars ? plain.strip().replaceAll("^\\||\\|$", "") : plain;
        List<String> cells = new ArrayList<>();
        Arrays.stream(inner.split(bars ? "\\|" : "\t", -1))
                .map(cell -> Signs.plain(cell).strip())
                .forEach(cells::add);
        return cells;
    }
}
