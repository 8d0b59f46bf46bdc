package org.sanad.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.proof.source.Line;
import org.sanad.proof.text.Block.Look;

/** Lines into blocks: cut at empty lines, at bullets, and where rows of a table begin and end. */
final class CutBlocks {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•▪◦‣]|[-*–] )\\s*.*");
    private static final Pattern VALUE = Pattern.compile("[\\d.,\u202F%\\s]*\\d[\\d.,\u202F%\\s]*");
    private static final Pattern PAIR_ON_A_LINE =
            Pattern.compile("(?<label>[^\\d%]*\\p{L}[^\\d%]*?)[\\s:–=-]+(?<value>%?\\d[\\d,.\u202F]*\\s?%?)");
    private static final int LONGEST_LABEL = 24;

    private CutBlocks() {}

    static List<Block> of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> together = new ArrayList<>();
        boolean rows = false;
        for (Line line : lines) {
            boolean row = Cells.isRow(line.text());
            if (line.text().isBlank()
                    || opensPage(together, line)
                    || row != rows
                    || !row && BULLET.matcher(line.text()).matches()) {
                close(blocks, together, rows);
            }
            rows = row;
            if (!line.text().isBlank()) {
                together.add(line);
            }
        }
        close(blocks, together, rows);
        return blocks;
    }

    /** A page begins; where form feeds were lost, one space before the line and a full stop before it remain. */
    private static boolean opensPage(List<Line> together, Line line) {
        if (together.isEmpty()) {
            return false;
        }
        Line last = together.getLast();
        boolean spaced = line.text().startsWith(" ") && !last.text().startsWith(" ");
        return line.page() != last.page() || spaced && last.text().strip().endsWith(".");
    }

    private static void close(List<Block> blocks, List<Line> together, boolean rows) {
        if (!together.isEmpty()) {
            List<Line> lines = List.copyOf(together);
            blocks.add(new Block(rows ? Look.ROWS : look(lines), lines));
            together.clear();
        }
    }

    private static Look look(List<Line> lines) {
        List<String> texts =
                lines.stream().map(line -> Signs.plain(line.text()).strip()).toList();
        if (texts.stream().allMatch(CutBlocks::isValue)) {
            return Look.VALUES;
        }
        long pairs = texts.stream()
                .filter(text -> PAIR_ON_A_LINE.matcher(text).matches())
                .count();
        if (pairs >= 2 && pairs >= texts.size() - 1) {
            return Look.PAIRS;
        }
        String joined = String.join(" ", texts);
        boolean few = joined.split("\\s+").length <= LONGEST_LABEL;
        if (few && pairs == 1 && texts.size() == 1 || few && isPair(texts)) {
            return Look.PAIR;
        }
        return few && !ends(joined) && FindQuantities.in(joined).isEmpty() ? Look.LABEL : Look.PROSE;
    }

    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    static Pattern pairOnALine() {
        return PAIR_ON_A_LINE;
    }

    /** A number above its name, or below it. */
    private static boolean isPair(List<String> texts) {
        if (texts.size() < 2 || texts.size() > 5) {
            return false;
        }
        boolean above = isValue(texts.getFirst());
        boolean below = isValue(texts.getLast());
        List<String> words = above ? texts.subList(1, texts.size()) : texts.subList(0, texts.size() - 1);
        String label = String.join(" ", words);
        return above != below
                && label.split("\\s+").length <= 8
                && !ends(label)
                && label.chars().noneMatch(Character::isDigit);
    }

    private static boolean ends(String text) {
        return text.endsWith(".") || text.endsWith(";") || text.endsWith("۔");
    }
}
