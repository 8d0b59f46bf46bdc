package org.sanad.reporting;

import java.util.List;
import java.util.Optional;

/** A piece of a document, one below the other. {@link Table} is one as well. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Drawing,
                Block.Quote,
                Block.Note,
                Block.PageBreak,
                Block.Contents,
                Table {

    /** @param level 1 for a chapter, down to 3 */
    record Heading(int level, String text) implements Block {

        private static final int DEEPEST = 3;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }
    }

    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    record Bullets(boolean numbered, List<List<Span>> items) implements Block {

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A chart with all that must stand near it.
     *
     * @param title the finding
     * @param subtitle the question, the unit, the base
     * @param note what the chart does not mean; empty where nothing needs saying
     * @param data the same values as words
     */
    record Drawing(String title, String subtitle, Svg svg, String note, Table data) implements Block {

        /** Of a sheet of A4 between its margins, in points of the screen. */
        private static final int PAGE = 970;

        private static final int ROW = 23;

        /** Title, question, note and the heading of the table. */
        private static final int AROUND = 170;

        /** Whether no page of paper holds the chart with its table, even if every row takes a line only. */
        public boolean isTall() {
            return svg.height() + ROW * data.rows().size() + AROUND > PAGE;
        }
    }

    /**
     * What somebody said, with their consent.
     *
     * @param original as it was said, where {@code said} is a translation
     * @param attribution coarse enough to point at nobody
     */
    record Quote(Passage said, Optional<Passage> original, String attribution) implements Block {}

    record Passage(String text, Script script) {}

    /** A remark set apart: a limit of the data, a contradiction. */
    record Note(List<Span> spans) implements Block {

        public Note {
            spans = List.copyOf(spans);
        }
    }

    record PageBreak() implements Block {}

    /** The headings of the document in order, made by whoever renders it. */
    record Contents(String title) implements Block {}
}
