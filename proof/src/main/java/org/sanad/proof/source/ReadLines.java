package org.sanad.proof.source;

import java.util.ArrayList;
import java.util.List;

/** Text into lines; a form feed begins a new page, as pdftotext writes it. */
public final class ReadLines {

    /** A line nobody wrote by hand is read to here. */
    private static final int LONGEST = 20_000;

    private ReadLines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int page = 1;
        int number = 0;
        for (String raw : text.split("\r\n|\n|\r", -1)) {
            number++;
            for (int i = 0; i < raw.length() && raw.charAt(i) == '\f'; i++) {
                page++;
            }
            String line = raw.replace("\f", "");
            lines.add(new Line(page, number, line.length() > LONGEST ? line.substring(0, LONGEST) : line));
        }
        return lines;
    }
}
