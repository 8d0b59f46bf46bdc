package org.sanad.geography;

import java.util.ArrayList;
import java.util.List;
import org.sanad.geography.Outline.Point;
import tools.jackson.databind.JsonNode;

/** The shared border lines of a TopoJSON: each stands once, as whole steps, and is walked either way. */
final class TopologyArcs {

    private final List<List<Point>> arcs = new ArrayList<>();

    TopologyArcs(JsonNode topology) {
        var transform = topology.path("transform");
        var scaleX = transform.path("scale").path(0).asDouble();
        var scaleY = transform.path("scale").path(1).asDouble();
        var west = transform.path("translate").path(0).asDouble();
        var south = transform.path("translate").path(1).asDouble();
        for (var arc : topology.path("arcs")) {
            var points = new ArrayList<Point>();
            double x = 0;
            double y = 0;
            for (var step : arc) {
                x += step.path(0).asDouble();
                y += step.path(1).asDouble();
                points.add(new Point(west + x * scaleX, south + y * scaleY));
            }
            arcs.add(points);
        }
    }

    /** Lines one after the other; a number below zero is the one's complement of a line walked backwards. */
    List<Point> ring(JsonNode numbers) {
        var ring = new ArrayList<Point>();
        for (var number : numbers) {
            var which = number.asInt();
            var line = which < 0 ? arcs.get(~which).reversed() : arcs.get(which);
            ring.addAll(ring.isEmpty() ? line : line.subList(1, line.size()));
        }
        return ring;
    }
}
