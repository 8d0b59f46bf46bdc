package org.sanad.reporting.charts;

/** An interval around a value, on the scale of the chart. */
public record Whisker(double low, double high) {

    public Whisker {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }
}
