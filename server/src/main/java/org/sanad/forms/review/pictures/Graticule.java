package org.sanad.forms.review.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.review.SubmissionHead;

/**
 * Points over a net of degrees. Distances are true in the middle of the drawing, which is enough for a province; no
 * map is fetched from anywhere, so nobody else learns where answers come from.
 */
public record Graticule(List<Dot> dots, List<Meridian> longitudes, List<Meridian> latitudes) {

    public static final int SIZE = 600;
    private static final int MARGIN = 40;

    /** A single point still gets a piece of land around it, in degrees. */
    private static final double LEAST_SPAN = 0.01;

    private static final int LINES = 5;

    private record Place(GivenPoint given, double latitude, double longitude) {}

    private record Frame(double west, double north, double scale, double narrowing) {

        double x(double longitude) {
            return rounded(MARGIN + (longitude - west) * narrowing * scale);
        }

        double y(double latitude) {
            return rounded(MARGIN + (north - latitude) * scale);
        }

        private static double rounded(double number) {
            return Math.round(number * 10) / 10.0;
        }
    }

    static Graticule of(List<GivenPoint> given) {
        var places = given.stream().flatMap(point -> place(point).stream()).toList();
        if (places.isEmpty()) {
            return new Graticule(List.of(), List.of(), List.of());
        }
        var south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
        var north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
        var west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
        var east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
        var narrowing = Math.cos(Math.toRadians((south + north) / 2));
        var span = Math.max(LEAST_SPAN, Math.max(north - south, (east - west) * narrowing));
        var frame = new Frame(west, north, (SIZE - 2 * MARGIN) / span, narrowing);
        var step = step(span);
        return new Graticule(
                places.stream().map(place -> dot(place, frame)).toList(),
                lines(west, west + span / narrowing, step).stream()
                        .map(degree -> new Meridian(frame.x(degree.doubleValue()), degree.toPlainString() + "°"))
                        .toList(),
                lines(north - span, north, step).stream()
                        .map(degree -> new Meridian(frame.y(degree.doubleValue()), degree.toPlainString() + "°"))
                        .toList());
    }

    private static Dot dot(Place place, Frame frame) {
        var given = place.given();
        return new Dot(
                given.id(),
                given.name().isBlank() ? SubmissionHead.codeOf(given.id()) : given.name(),
                frame.x(place.longitude()),
                frame.y(place.latitude()),
                place.latitude() + " " + place.longitude());
    }

    private static Optional<Place> place(GivenPoint given) {
        var parts = given.point().strip().split("\\s+");
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Place(given, Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        } catch (NumberFormatException noPlace) {
            return Optional.empty();
        }
    }

    /** 1, 2 or 5 times a power of ten, so that a few lines cross the drawing. */
    private static BigDecimal step(double span) {
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(span / LINES)));
        return List.of(1, 2, 5, 10).stream()
                .map(times -> power.multiply(BigDecimal.valueOf(times)))
                .filter(step -> span / step.doubleValue() <= LINES)
                .findFirst()
                .orElse(power);
    }

    private static List<BigDecimal> lines(double from, double to, BigDecimal step) {
        var lines = new ArrayList<BigDecimal>();
        var line =
                BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (line.doubleValue() <= to && lines.size() <= 2 * LINES) {
            lines.add(line.stripTrailingZeros());
            line = line.add(step);
        }
        return lines;
    }
}
