package org.sanad.geography.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sanad.geography.Outline.Point;
import org.sanad.shared.Problem;
import tools.jackson.databind.JsonNode;

/** The rings of an area and the first thing that is wrong with them. */
final class FeatureRings {

    private static final int FEWEST_POINTS = 4;
    private static final double ROUNDED_TO = 10_000;

    private final List<List<Point>> rings = new ArrayList<>();
    private Optional<Problem> problem = Optional.empty();

    FeatureRings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var found = switch (geometry.path("type").asString("")) {
            case "Polygon" -> elements(coordinates).toList();
            case "MultiPolygon" ->
                elements(coordinates).flatMap(FeatureRings::elements).toList();
            default -> List.<JsonNode>of();
        };
        if (found.isEmpty()) {
            problem = Optional.of(Problem.of("boundary-no-area"));
        }
        for (var ring : found) {
            read(ring);
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    Optional<Problem> problem() {
        return problem;
    }

    List<List<Point>> rings() {
        return rings;
    }

    private void read(JsonNode ring) {
        var points = new ArrayList<Point>();
        for (var place : ring) {
            if (!isPlace(place)) {
                wrong("boundary-degrees");
                return;
            }
            var point = rounded(place.path(0).asDouble(), place.path(1).asDouble());
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (ring.size() < FEWEST_POINTS) {
            wrong("boundary-ring-short");
        } else if (!ring.path(0).equals(ring.path(ring.size() - 1))) {
            wrong("boundary-ring-open");
        } else if (points.size() >= FEWEST_POINTS && isFlat(points)) {
            wrong("boundary-ring-flat");
        } else if (points.size() >= FEWEST_POINTS) {
            rings.add(points);
        } // what is smaller than some ten metres is on no map
    }

    private static boolean isPlace(JsonNode place) {
        return place.path(0).isNumber()
                && place.path(1).isNumber()
                && Math.abs(place.path(0).asDouble()) <= 180
                && Math.abs(place.path(1).asDouble()) <= 90;
    }

    /** Some ten metres; borders that are shared stay shared, since equal places round equally. */
    private static Point rounded(double longitude, double latitude) {
        return new Point(
                Math.round(longitude * ROUNDED_TO) / ROUNDED_TO, Math.round(latitude * ROUNDED_TO) / ROUNDED_TO);
    }

    private static boolean isFlat(List<Point> ring) {
        var first = ring.getFirst();
        double doubled = 0;
        for (var i = 1; i < ring.size(); i++) {
            var a = ring.get(i - 1);
            var b = ring.get(i);
            doubled += (a.longitude() - first.longitude()) * (b.latitude() - first.latitude())
                    - (b.longitude() - first.longitude()) * (a.latitude() - first.latitude());
        }
        return Math.abs(doubled) < 1 / (ROUNDED_TO * ROUNDED_TO);
    }

    private void wrong(String code) {
        problem = problem.or(() -> Optional.of(Problem.of(code)));
    }
}
