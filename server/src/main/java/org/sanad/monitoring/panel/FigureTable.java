package org.sanad.monitoring.panel;

import java.util.List;
import org.sanad.web.StackedBar;

/**
 * A chart that is a table: a bar and its numbers, row by row, already in words.
 *
 * @param legend which parts the bars have; its counts say nothing
 */
public record FigureTable(
        String title, String sub, List<String> headings, StackedBar legend, List<Row> rows, Row total) {

    /** @param rest whether the row is what is not recorded */
    public record Row(String label, StackedBar bar, List<String> numbers, boolean rest) {}

    public boolean hasLegend() {
        return legend.parts().size() > 1;
    }
}
