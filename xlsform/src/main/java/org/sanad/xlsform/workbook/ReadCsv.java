package org.sanad.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated text with quotes, where a quoted cell may hold commas, doubled quotes and line ends. */
final class ReadCsv {

    private final String text;
    private final List<Grid.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int started = 1;

    private ReadCsv(String text) {
        this.text = text;
    }

    static List<Grid.Line> lines(String text) {
        return new ReadCsv(text).read();
    }

    private List<Grid.Line> read() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> at = quoted(at + 1);
                case ',' -> endCell();
                case '\n' -> endLine();
                case '\r' -> {}
                default -> cell.append(c);
            }
        }
        endLine();
        return lines;
    }

    /** Takes everything up to the closing quote; answers where that stands. */
    private int quoted(int from) {
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                return at;
            }
            at += doubled ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        return at;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(new Grid.Line(started, cells));
        cells = new ArrayList<>();
        started = ++line;
    }
}
