package org.sanad.reporting.charts;

import java.util.List;

/**
 * The outline of an area.
 *
 * @param name in the reader's language
 * @param rings closed lines; an inner one is a hole or an enclave
 */
public record AreaShape(String code, String name, List<List<Point>> rings) {

    /** Degrees. */
    public record Point(double longitude, double latitude) {}

    public AreaShape {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
