package org.sanad.assessment.analysis.charting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.reporting.charts.ChartWords;

/**
 * The results of a row.
 *
 * @param exclusive whether everybody stands in one of the values, so that shares of a group add up
 * @param overTime whether the groups are moments, in their order
 * @param groups what focus groups said to the same question, where the points are of people
 */
public record ChartData(
        ChartWords words,
        ChartWish wish,
        boolean exclusive,
        boolean overTime,
        List<ChartPoint> points,
        List<ChartPoint> groups) {

    public ChartData {
        points = List.copyOf(points);
        groups = List.copyOf(groups);
    }

    Map<String, List<ChartPoint>> byGroup() {
        return points.stream()
                .collect(Collectors.groupingBy(ChartPoint::group, LinkedHashMap::new, Collectors.toList()));
    }

    Map<String, List<ChartPoint>> byValue() {
        return points.stream()
                .collect(Collectors.groupingBy(ChartPoint::value, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether there is nothing a pen could show. */
    boolean isBlank() {
        return points.stream().allMatch(point -> point.mark() instanceof org.sanad.reporting.charts.Mark.Missing);
    }

    boolean isOf(ChartPoint.Kind kind) {
        return points.stream().allMatch(point -> point.kind() == kind);
    }

    /** The point of a group and a value. */
    static java.util.Optional<ChartPoint> valued(List<ChartPoint> points, String value) {
        return points.stream().filter(point -> point.value().equals(value)).findFirst();
    }
}
