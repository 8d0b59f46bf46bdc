package org.sanad.reporting.charts.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words in lines that fit: SVG breaks none by itself. Nothing is left out, however long it is. */
final class TextLines {

    private TextLines() {}

    static List<String> wrapped(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            for (var piece : pieces(word, width, size)) {
                var joint = line.isEmpty() ? "" : " ";
                if (!line.isEmpty() && TextWidth.of(line + joint + piece, size, false) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    joint = "";
                }
                line.append(joint).append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is itself too long for a line, cut between letters that are read apart. */
    private static List<String> pieces(String word, double width, double size) {
        if (TextWidth.of(word, size, false) <= width) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        var from = 0;
        for (var at = letters.next(); at != BreakIterator.DONE; at = letters.next()) {
            var before = letters.previous();
            letters.next();
            if (before > from && TextWidth.of(word.substring(from, at), size, false) > width) {
                pieces.add(word.substring(from, before));
                from = before;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    static double widest(List<String> texts, double size, boolean bold) {
        return texts.stream()
                .mapToDouble(text -> TextWidth.of(text, size, bold))
                .max()
                .orElse(0);
    }
}
