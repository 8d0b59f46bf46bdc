package org.sanad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar of up to four parts on a scale from 0 to 100; the widths are SVG attributes, since the pages allow no inline
 * style. Its values stand beside it in words.
 *
 * @param scale what the full width stands for, the same for all bars of one chart
 * @param parts in reading order
 */
public record StackedBar(long scale, List<Part> parts) {

    private static final int MOST_PARTS = 4;

    /** How a part is drawn, each with the same mark in the legend. */
    public enum Tone {
        PEOPLE("c-people", "people"),
        PEOPLE_DARK("c-people-dark", "people sq-people-dark"),
        PEOPLE_SOFT("c-people-soft", "people unit-soft"),
        SERVICES("c-services", "services"),
        SERVICES_DARK("c-services-dark", "services sq-dark"),
        SERVICES_SOFT("c-services-soft", "services sq-soft"),
        NEUTRAL_3("c-neutral-3", "sq-n3"),
        NEUTRAL_2("c-neutral-2", "sq-n2"),
        NEUTRAL_1("c-neutral-1", "sq-n1"),
        UNKNOWN("c-unknown", "unit-unknown");

        private final String drawn;
        private final String legend;

        Tone(String drawn, String legend) {
            this.drawn = drawn;
            this.legend = legend;
        }

        public String drawn() {
            return drawn;
        }

        public String legend() {
            return legend;
        }
    }

    /**
     * @param label its words in the reader's language
     * @param count how many people or services
     */
    public record Part(String label, long count, Tone tone) {}

    /** A piece as SVG needs it: start and width in hundredths of the scale. */
    public record Piece(String start, String width, Tone tone) {}

    public StackedBar {
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a stacked bar of " + parts.size() + " parts cannot be read");
        }
        parts = List.copyOf(parts);
    }

    /** Parts that are not empty, one behind the other. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var before = 0L;
        for (var part : parts) {
            if (part.count() > 0 && scale > 0) {
                pieces.add(new Piece(hundredths(before), hundredths(part.count()), part.tone()));
            }
            before += part.count();
        }
        return pieces;
    }

    private String hundredths(long count) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * count / scale);
    }
}
