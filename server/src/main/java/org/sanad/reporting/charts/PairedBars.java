package org.sanad.reporting.charts;

import java.util.List;
import java.util.Optional;

/**
 * Interviews beside focus groups, never on one axis: a bar with its interval, and as many squares as there were groups.
 *
 * @param people heading of the bars: "Interviews, percent of 32"
 * @param groups heading of the squares: "Focus groups, of 8"
 */
public record PairedBars(ChartWords words, Axis axis, String people, String groups, List<Row> rows) implements Chart {

    public record Row(String label, Mark mark, Optional<Whisker> interval, GroupMark groups) {}

    /** How many of the groups said so. */
    public sealed interface GroupMark {

        String text();

        record KOfN(int k, int n, String text) implements GroupMark {

            private static final int MOST = 60;

            public KOfN {
                if (k < 0 || k > n || n > MOST) {
                    throw new IllegalArgumentException(k + " of " + n + " squares");
                }
            }
        }

        /** Hidden, or not reported. */
        record None(String text) implements GroupMark {}
    }

    public PairedBars {
        rows = List.copyOf(rows);
    }
}
