package org.sanad.proof.figures;

import java.util.ArrayList;
import java.util.List;

/** Records of a CSV file; a cell in quotes may hold commas, quotes and line ends. */
final class Csv {

    private Csv() {}

    /** One record and the line it begins on. */
    record Record(int line, List<String> cells) {}

    static List<Record> of(String text) {
        List<Record> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begins = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                records.add(new Record(begins, List.copyOf(cells)));
                cells.clear();
                begins = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        records.add(new Record(begins, List.copyOf(cells)));
        return records;
    }
}
