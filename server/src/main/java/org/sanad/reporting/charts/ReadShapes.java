package org.sanad.reporting.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sanad.reporting.charts.AreaShape.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines out of GeoJSON or TopoJSON, the two shapes in which boundaries are handed round. */
public final class ReadShapes {

    private static final JsonMapper JSON = new JsonMapper();

    private ReadShapes() {}

    /**
     * @param json a FeatureCollection, or a Topology with exactly one collection of areas
     * @param codeProperty property that holds the code of an area; its {@code id} where the property is missing
     * @param name words of an area in the reader's language, by its code
     */
    public static List<AreaShape> of(String json, String codeProperty, Function<String, String> name) {
        var root = JSON.readTree(json);
        return switch (root.path("type").asString("")) {
            case "FeatureCollection" -> features(root, codeProperty, name);
            case "Topology" -> topology(root, codeProperty, name);
            default -> throw new IllegalArgumentException("neither GeoJSON nor TopoJSON");
        };
    }

    private static List<AreaShape> features(JsonNode root, String codeProperty, Function<String, String> name) {
        var shapes = new ArrayList<AreaShape>();
        for (var feature : root.path("features")) {
            var code = code(feature, codeProperty);
            shapes.add(new AreaShape(code, name.apply(code), rings(feature.path("geometry"), ReadShapes::degrees)));
        }
        return shapes;
    }

    private static List<AreaShape> topology(JsonNode root, String codeProperty, Function<String, String> name) {
        var arcs = new TopologyArcs(root);
        var shapes = new ArrayList<AreaShape>();
        for (var collection : root.path("objects")) {
            for (var geometry : collection.path("geometries")) {
                var code = code(geometry, codeProperty);
                shapes.add(new AreaShape(code, name.apply(code), rings(geometry, arcs::ring)));
            }
        }
        return shapes;
    }

    private static String code(JsonNode feature, String property) {
        var code = feature.path("properties").path(property);
        return code.isMissingNode() ? feature.path("id").asString("") : code.asString("");
    }

    private static List<List<Point>> rings(JsonNode geometry, Function<JsonNode, List<Point>> ring) {
        var parts = geometry.has("arcs") ? geometry.path("arcs") : geometry.path("coordinates");
        var rings = new ArrayList<List<Point>>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> parts.forEach(part -> rings.add(ring.apply(part)));
            case "MultiPolygon" -> parts.forEach(area -> area.forEach(part -> rings.add(ring.apply(part))));
            default -> throw new IllegalArgumentException("an area is a Polygon or a MultiPolygon");
        }
        return rings;
    }

    private static List<Point> degrees(JsonNode ring) {
        var points = new ArrayList<Point>();
        ring.forEach(place ->
                points.add(new Point(place.path(0).asDouble(), place.path(1).asDouble())));
        return points;
    }
}
