package org.sanad.proof.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.sanad.proof.source.Line;
import org.sanad.proof.text.Block.Look;

/**
 * Gathers the blocks that a chart falls into when only its text is left: either each value with its label, or first all
 * values and then all labels. In the second way nobody can know which label belongs to which value.
 */
final class BuildChart {

    private static final BigDecimal NEARLY_WHOLE = BigDecimal.valueOf(99);

    private final List<Block> blocks;
    private final List<Chart.Bar> bars = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private boolean paired;
    private boolean alone;
    private String ownTitle = "";
    private int next;

    BuildChart(List<Block> blocks, int first) {
        this.blocks = blocks;
        this.next = first;
    }

    int size() {
        return bars.size();
    }

    int next() {
        return next;
    }

    Chart chart(String title, String heading) {
        return new Chart(
                ownTitle.isEmpty() ? title : ownTitle,
                heading,
                List.copyOf(bars),
                List.copyOf(labels),
                paired && !alone,
                bars.getFirst().place());
    }

    void collect() {
        while (next < blocks.size() && take(blocks.get(next))) {
            next++;
        }
    }

    private boolean take(Block block) {
        return switch (block.look()) {
            case PAIRS -> bars.isEmpty() && pairs(block);
            case PAIR -> pair(block);
            case VALUES -> values(block);
            case LABEL -> label(block);
            case ROWS, PROSE -> false;
        };
    }

    private boolean pairs(Block block) {
        for (Line line : block.lines()) {
            Matcher pair =
                    CutBlocks.pairOnALine().matcher(Signs.plain(line.text()).strip());
            if (pair.matches()) {
                add(pair.group("label").strip(), pair.group("value"), line);
            } else if (bars.isEmpty()) {
                ownTitle = Signs.plain(line.text()).strip();
            }
        }
        paired = true;
        return true;
    }

    private boolean pair(Block block) {
        if (alone && !labels.isEmpty() || paired && whole()) {
            return false;
        }
        List<Line> lines = block.lines();
        Matcher onALine = CutBlocks.pairOnALine()
                .matcher(Signs.plain(lines.getFirst().text()).strip());
        if (lines.size() == 1 && onALine.matches()) {
            add(onALine.group("label").strip(), onALine.group("value"), lines.getFirst());
        } else {
            boolean above =
                    CutBlocks.isValue(Signs.plain(lines.getFirst().text()).strip());
            Line value = above ? lines.getFirst() : lines.getLast();
            String label = Passage.of(above ? lines.subList(1, lines.size()) : lines.subList(0, lines.size() - 1))
                    .text();
            add(label, value.text(), value);
            if (FindQuantities.in(Signs.plain(value.text())).size() != 1) {
                alone = true;
            }
        }
        paired = true;
        return true;
    }

    private boolean values(Block block) {
        if (paired && whole() || !labels.isEmpty() && !paired && labels.size() >= bars.size()) {
            return false;
        }
        block.lines().forEach(line -> add("", line.text(), line));
        alone = true;
        return true;
    }

    private void add(String label, String value, Line line) {
        FindQuantities.in(Signs.plain(value).strip())
                .forEach(found -> bars.add(new Chart.Bar(label, found, line.place())));
        if (!label.isEmpty()) {
            labels.add(label);
        }
    }

    private boolean label(Block block) {
        String text = block.joined();
        if (text.isEmpty()) {
            return true;
        }
        if (Titles.isMarked(text) || next + 1 < blocks.size() && opensAnother()) {
            return false;
        }
        if (paired && !alone) {
            return goesOn(text);
        }
        if (labels.size() >= bars.size() && bars.size() > 1) {
            return false;
        }
        labels.add(text);
        return true;
    }

    /** Labels are over and the next block is a value again: these words are the title of another chart. */
    private boolean opensAnother() {
        Look after = blocks.get(next + 1).look();
        boolean value = after == Look.VALUES || after == Look.PAIR;
        return value && (paired && !alone ? whole() : !labels.isEmpty() && labels.size() >= bars.size() - 1);
    }

    /** A label whose second word slipped into a block of its own. */
    private boolean goesOn(String text) {
        boolean few = text.split("\\s+").length <= 3;
        boolean lower = Character.isLowerCase(text.codePointAt(0));
        if (!few || whole() && !lower || bars.isEmpty() || labels.isEmpty()) {
            return false;
        }
        Chart.Bar last = bars.removeLast();
        String label = last.label().endsWith("-") ? last.label() + text : last.label() + " " + text;
        bars.add(new Chart.Bar(label, last.value(), last.place()));
        labels.set(labels.size() - 1, label);
        return true;
    }

    private boolean whole() {
        BigDecimal sum = bars.stream().map(bar -> bar.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(NEARLY_WHOLE) >= 0;
    }
}
