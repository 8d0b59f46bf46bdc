package org.sanad.reporting;

import java.util.List;

/**
 * A document before it is a file: every word already in the reader's language, every number already counted, rounded
 * and suppressed. HTML, PDF, DOCX and XLSX are made of the same document, so they cannot disagree.
 *
 * @param facts what the figures are: base, period, rule, when counted
 * @param annexes tables too long to be read, which stand in XLSX alone: the rows of results, the codebook
 */
public record ReportDocument(Cover cover, List<Fact> facts, List<Block> blocks, List<Table> annexes) {

    public ReportDocument {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        annexes = List.copyOf(annexes);
    }

    /** Nothing but tables. */
    public ReportDocument(String title, Direction direction, List<Fact> facts, List<Table> tables) {
        this(Cover.of(title, direction), facts, List.copyOf(tables), List.of());
    }

    public String title() {
        return cover.title();
    }

    public Direction direction() {
        return cover.script().direction();
    }

    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}
