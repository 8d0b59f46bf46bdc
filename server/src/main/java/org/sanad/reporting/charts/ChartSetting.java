package org.sanad.reporting.charts;

import org.sanad.reporting.Direction;

/** How a chart lies on the page: from which side it is read and how wide it is, in points of the screen. */
public record ChartSetting(Direction direction, int width) {

    private static final int ON_A4 = 660;

    /** As wide as the text of an A4 page. */
    public static ChartSetting page(Direction direction) {
        return new ChartSetting(direction, ON_A4);
    }

    /** For what runs from left to right in every language. */
    public ChartSetting unmirrored() {
        return new ChartSetting(Direction.LEFT_TO_RIGHT, width);
    }

    public boolean mirrored() {
        return direction == Direction.RIGHT_TO_LEFT;
    }
}
