package org.sanad.proof.text;

import java.util.ArrayList;
import java.util.List;
import org.sanad.proof.source.Line;
import org.sanad.proof.text.Block.Look;

/** Blocks into the parts of a report. */
public final class ReadReport {

    /** A title may have the headings of a table between itself and the numbers. */
    private static final int FAR = 5;

    private final List<Block> blocks;
    private final List<Item> items = new ArrayList<>();
    private String heading = "";

    private ReadReport(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static Report of(List<Line> lines) {
        ReadReport read = new ReadReport(CutBlocks.of(lines));
        read.all();
        return new Report(read.items, lines.isEmpty() ? 0 : lines.getLast().page());
    }

    private void all() {
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            switch (block.look()) {
                case ROWS -> {
                    items.add(BuildTable.of(block, lastHeading()));
                    at++;
                }
                case VALUES, PAIR, PAIRS -> at = chart(at);
                case LABEL -> {
                    heading(block);
                    at++;
                }
                case PROSE -> {
                    items.add(Passage.of(block.lines()));
                    at++;
                }
            }
        }
    }

    private void heading(Block block) {
        heading = block.joined();
        items.add(new Heading(heading, block.place()));
    }

    private int chart(int at) {
        BuildChart build = new BuildChart(blocks, at);
        build.collect();
        if (build.size() >= 2) {
            items.add(build.chart(title(), headingBefore()));
        } else if (blocks.get(at).look() != Look.VALUES) {
            items.add(Passage.of(blocks.get(at).lines()));
            return at + 1;
        }
        return Math.max(build.next(), at + 1);
    }

    /** The words right above; before them, words that say they are a title. */
    private String title() {
        for (int back = items.size() - 1; back >= Math.max(0, items.size() - FAR); back--) {
            if (!(items.get(back) instanceof Heading above)) {
                break;
            }
            if (Titles.isMarked(above.text())) {
                return above.text();
            }
        }
        return lastHeading();
    }

    private String lastHeading() {
        return !items.isEmpty() && items.getLast() instanceof Heading above ? above.text() : "";
    }

    /** What stood over the text, not over the chart: for a chart whose own title does not say of whom. */
    private String headingBefore() {
        for (int back = items.size() - 2; back >= 0; back--) {
            if (items.get(back) instanceof Heading above
                    && above.text().equals(above.text().toUpperCase(java.util.Locale.ROOT))
                    && above.text().chars().anyMatch(Character::isUpperCase)) {
                return above.text();
            }
        }
        return heading;
    }
}
