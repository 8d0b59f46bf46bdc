package org.sanad.access;

/**
 * For whom a figure is shown, and so below which count a cell is hidden (DESIGN §4 rule 6). Ordered from the most
 * trusted to the least.
 */
public enum Audience {
    INTERNAL(0),
    SENSITIVE(10),
    PUBLIC(5);

    private final int threshold;

    Audience(int threshold) {
        this.threshold = threshold;
    }

    /** Counts from 1 up to, not including, this number are hidden. Zero hides nothing. */
    public int threshold() {
        return threshold;
    }
}
