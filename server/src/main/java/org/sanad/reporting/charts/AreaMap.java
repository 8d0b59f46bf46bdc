package org.sanad.reporting.charts;

import java.util.List;
import java.util.Map;

/** A map whose areas are shaded in at most five classes. Hidden areas are hatched, areas without a number grey. */
public record AreaMap(
        ChartWords words,
        List<AreaShape> shapes,
        List<String> classes,
        Map<String, Value> values,
        None none,
        String disclaimer)
        implements Chart {

    private static final int MOST_CLASSES = 5;

    /** @param shade number of the class, from 0; read only where the mark is shown */
    public record Value(Mark mark, int shade) {}

    /** Words for the hatch and for the grey. */
    public record None(String hidden, String noData) {}

    /**
     * @param classes the words of the classes, from the lowest up
     * @param values by the code of the area
     * @param disclaimer that boundaries imply no endorsement, and whose they are
     */
    public AreaMap {
        shapes = List.copyOf(shapes);
        classes = List.copyOf(classes);
        values = Map.copyOf(values);
        var count = classes.size();
        if (count > MOST_CLASSES
                || values.values().stream()
                        .anyMatch(value ->
                                value.mark() instanceof Mark.Shown && (value.shade() < 0 || value.shade() >= count))) {
            throw new IllegalArgumentException("shades from 0 to at most " + (MOST_CLASSES - 1));
        }
    }
}
