package org.sanad.assessment.analysis.charting;

import java.util.Optional;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Whisker;

/**
 * A result as a chart needs it.
 *
 * @param group in words; empty for all
 * @param value in words; empty for a number
 * @param n how many said so, and {@code total} of how many; 0 where hidden
 */
public record ChartPoint(
        String group, String value, Kind kind, Mark mark, Optional<Whisker> interval, long n, long total) {

    public enum Kind {
        SHARE,
        SHARE_OF_MENTIONS,
        /** k of N focus groups, never a percentage. */
        GROUPS,
        NUMBER
    }

    public boolean isShown() {
        return mark instanceof Mark.Shown;
    }

    /** Without "22 of 32" behind it, where there is no room. */
    Mark bare() {
        return mark instanceof Mark.Shown shown ? Mark.shown(shown.length(), shown.text()) : mark;
    }

    String label() {
        if (group.isEmpty() || value.isEmpty()) {
            return group + value;
        }
        return group + ": " + value;
    }
}
