package org.sanad.geography;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.shared.PCode;

/**
 * The outline of a place.
 *
 * @param rings closed lines; an inner one is a hole or an enclave
 */
public record Outline(PCode pcode, List<List<Point>> rings) {

    /** Degrees of WGS 84. */
    public record Point(double longitude, double latitude) {}

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Rings as text: points parted by blanks, rings by semicolons. Four decimals are some ten metres. */
    public String written() {
        return rings.stream()
                .map(ring -> ring.stream().map(Outline::written).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static String written(Point point) {
        return String.format(Locale.ROOT, "%.4f,%.4f", point.longitude(), point.latitude());
    }

    /** @param written as {@link #written()} made it */
    public static Outline of(PCode pcode, String written) {
        return new Outline(
                pcode,
                Stream.of(written.split(";"))
                        .map(ring ->
                                Stream.of(ring.split(" ")).map(Outline::point).toList())
                        .toList());
    }

    private static Point point(String written) {
        var comma = written.indexOf(',');
        return new Point(
                Double.parseDouble(written.substring(0, comma)), Double.parseDouble(written.substring(comma + 1)));
    }
}
