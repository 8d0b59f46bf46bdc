package org.sanad.forms.export.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A place as forms write it: latitude, longitude, altitude and accuracy of each point, with semicolons between points.
 *
 * @param points longitude, latitude and, if known, altitude; empty for whatever is no place
 */
public record Geometry(List<List<BigDecimal>> points, boolean isArea) {

    public static Geometry of(String text, boolean isArea) {
        try {
            List<List<BigDecimal>> points = new ArrayList<>();
            for (var point : text.split(";")) {
                if (!point.isBlank()) {
                    points.add(point(point.strip()));
                }
            }
            return new Geometry(List.copyOf(points), isArea);
        } catch (NumberFormatException | IndexOutOfBoundsException noPlace) {
            return new Geometry(List.of(), isArea);
        }
    }

    private static List<BigDecimal> point(String text) {
        var numbers = Arrays.stream(text.split("\\s+")).map(BigDecimal::new).toList();
        var flat = List.of(numbers.get(1), numbers.get(0));
        return numbers.size() > 2 && numbers.get(2).signum() != 0
                ? Stream.concat(flat.stream(), Stream.of(numbers.get(2))).toList()
                : flat;
    }

    public void write(JsonGenerator json) {
        if (points.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", type());
        json.writeName("coordinates");
        if (points.size() == 1) {
            write(json, points.getFirst());
        } else {
            writeAll(json);
        }
        json.writeEndObject();
    }

    private String type() {
        if (points.size() == 1) {
            return "Point";
        }
        return isRing() ? "Polygon" : "LineString";
    }

    /** Fewer than three corners enclose nothing. */
    private boolean isRing() {
        return isArea && points.stream().distinct().count() > 2;
    }

    private void writeAll(JsonGenerator json) {
        json.writeStartArray();
        if (isRing()) {
            json.writeStartArray();
        }
        points.forEach(point -> write(json, point));
        if (isRing()) {
            if (!points.getFirst().equals(points.getLast())) {
                write(json, points.getFirst());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, List<BigDecimal> point) {
        json.writeStartArray();
        point.forEach(json::writeNumber);
        json.writeEndArray();
    }
}
