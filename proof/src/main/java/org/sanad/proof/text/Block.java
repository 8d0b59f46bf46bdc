package org.sanad.proof.text;

import java.util.List;
import org.sanad.proof.Place;
import org.sanad.proof.source.Line;

/** Lines that stand together, with what they look like. */
record Block(Look look, List<Line> lines) {

    /** How a block looks before anything of it is understood. */
    enum Look {
        /** Rows of cells. */
        ROWS,
        /** Numbers alone, as the bars of a chart leave behind. */
        VALUES,
        /** One number and the few words that name it. */
        PAIR,
        /** Several lines, each a few words and a number. */
        PAIRS,
        /** A few words without a number: a title, a heading, a label. */
        LABEL,
        /** Sentences. */
        PROSE
    }

    Place place() {
        return lines.getFirst().place();
    }

    String joined() {
        return Passage.of(lines).text();
    }
}
