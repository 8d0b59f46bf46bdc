package org.sanad.assessment.analysis.atlas;

import java.util.List;
import java.util.Map;
import org.sanad.geography.Outline;
import org.sanad.reporting.charts.AreaShape;
import org.sanad.shared.PCode;

/**
 * Outlines to draw a map on, with their names in all languages: as plain text, so that a published report keeps them.
 *
 * @param name as {@link NamedPlaces#ground()} calls it
 * @param attribution whose the outlines are
 */
public record MapGround(String name, String attribution, List<Shape> shapes) {

    /** @param outline as {@link Outline#written()} */
    public record Shape(String code, Map<String, String> names, String outline) {}

    public MapGround {
        shapes = List.copyOf(shapes);
    }

    public List<AreaShape> shapesIn(String language) {
        return shapes.stream().map(shape -> drawn(shape, language)).toList();
    }

    private static AreaShape drawn(Shape shape, String language) {
        var rings = Outline.of(new PCode(shape.code()), shape.outline()).rings().stream()
                .map(ring -> ring.stream()
                        .map(point -> new AreaShape.Point(point.longitude(), point.latitude()))
                        .toList())
                .toList();
        return new AreaShape(shape.code(), shape.names().getOrDefault(language, shape.code()), rings);
    }
}
