package org.sanad.reporting.charts;

import java.util.List;
import java.util.Optional;

/** The same bars once for each group, side by side on one scale, so that groups are compared by eye. */
public record Panels(ChartWords words, Axis axis, Tone tone, List<String> labels, List<Panel> panels) implements Chart {

    private static final int MOST_PANELS = 12;

    /** One bar for each label. */
    public record Panel(String name, List<Bar> bars) {

        public Panel {
            bars = List.copyOf(bars);
        }
    }

    public record Bar(Mark mark, Optional<Whisker> interval) {}

    public Panels {
        labels = List.copyOf(labels);
        panels = List.copyOf(panels);
        var count = labels.size();
        if (panels.isEmpty() || panels.size() > MOST_PANELS) {
            throw new IllegalArgumentException(panels.size() + " panels");
        }
        if (panels.stream().anyMatch(panel -> panel.bars().size() != count)) {
            throw new IllegalArgumentException("every panel needs one bar for each of the " + count + " labels");
        }
    }
}
