package org.sanad.reporting.charts;

import java.util.List;

/** A scale from zero and the places on it that carry words, in the reader's digits. */
public record Axis(double most, List<Tick> ticks) {

    /** A place on the scale and what is written there; a line without words where the text is empty. */
    public record Tick(double at, String text) {}

    public Axis {
        if (!(most > 0)) {
            throw new IllegalArgumentException("a scale from 0 to " + most);
        }
        ticks = List.copyOf(ticks);
    }

    /** From 0 to 100 with lines at the quarters, written as the reader writes them: "0", "50", "100%". */
    public static Axis percent(String zero, String fifty, String hundred) {
        return new Axis(
                100,
                List.of(
                        new Tick(0, zero),
                        new Tick(25, ""),
                        new Tick(50, fifty),
                        new Tick(75, ""),
                        new Tick(100, hundred)));
    }

    /** Bars without a written scale: their values stand beside them. */
    public static Axis unwritten(double most) {
        return new Axis(most, List.of());
    }

    /** Where on the scale, from 0 to 1; what lies beyond stands at its end. */
    public double share(double length) {
        return Math.clamp(length / most, 0, 1);
    }
}
