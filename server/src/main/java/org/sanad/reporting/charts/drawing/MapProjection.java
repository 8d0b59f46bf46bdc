package org.sanad.reporting.charts.drawing;

import java.util.List;
import org.sanad.reporting.charts.AreaShape;
import org.sanad.reporting.charts.AreaShape.Point;

/** Degrees on paper: plate carrée, narrowed by the cosine of the middle latitude, which is right enough for a country. */
record MapProjection(double west, double north, double scale, double narrowing, double left, double height) {

    record Place(double x, double y) {}

    /** @param width of the map, in the middle of a page so wide */
    static MapProjection of(List<AreaShape> shapes, double width, double page) {
        var points = shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .flatMap(List::stream)
                .toList();
        var lon = points.stream().mapToDouble(Point::longitude).summaryStatistics();
        var lat = points.stream().mapToDouble(Point::latitude).summaryStatistics();
        if (points.isEmpty() || lon.getMax() <= lon.getMin() || lat.getMax() <= lat.getMin()) {
            throw new IllegalArgumentException("no outline to draw");
        }
        var narrowing = Math.cos(Math.toRadians((lat.getMin() + lat.getMax()) / 2));
        var scale = Math.min(width / ((lon.getMax() - lon.getMin()) * narrowing), page / (lat.getMax() - lat.getMin()));
        var left = (page - (lon.getMax() - lon.getMin()) * narrowing * scale) / 2;
        return new MapProjection(
                lon.getMin(), lat.getMax(), scale, narrowing, left, (lat.getMax() - lat.getMin()) * scale + 4);
    }

    Place place(Point point) {
        return new Place(left + (point.longitude() - west) * narrowing * scale, 2 + (north - point.latitude()) * scale);
    }

    /** Points that fall on the same third of a point of the screen are drawn once: no eye tells them apart. */
    String path(AreaShape shape) {
        var path = new StringBuilder();
        for (var ring : shape.rings()) {
            var letter = 'M';
            var before = "";
            for (var point : ring) {
                var place = place(point);
                var here = coarse(place.x()) + " " + coarse(place.y());
                if (!here.equals(before)) {
                    path.append(letter).append(here);
                    letter = 'L';
                    before = here;
                }
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static String coarse(double place) {
        return SvgPen.n(Math.round(place * 3) / 3.0);
    }

    /** Of its largest ring, in square points. */
    double size(AreaShape shape) {
        return Math.abs(doubledArea(largest(shape))) * scale * scale * narrowing / 2;
    }

    /** From its westernmost to its easternmost place. */
    double width(AreaShape shape) {
        var span = largest(shape).stream().mapToDouble(Point::longitude).summaryStatistics();
        return (span.getMax() - span.getMin()) * narrowing * scale;
    }

    private static List<Point> largest(AreaShape shape) {
        return shape.rings().stream()
                .max((a, b) -> Double.compare(Math.abs(doubledArea(a)), Math.abs(doubledArea(b))))
                .orElseThrow();
    }

    /** The centre of gravity of the largest ring, where its name stands. */
    Place middle(AreaShape shape) {
        var ring = largest(shape);
        var area = doubledArea(ring);
        double x = 0;
        double y = 0;
        for (var i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            var cross = a.longitude() * b.latitude() - b.longitude() * a.latitude();
            x += (a.longitude() + b.longitude()) * cross;
            y += (a.latitude() + b.latitude()) * cross;
        }
        return place(area == 0 ? ring.getFirst() : new Point(x / (3 * area), y / (3 * area)));
    }

    private static double doubledArea(List<Point> ring) {
        var sum = 0.0;
        for (var i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            sum += a.longitude() * b.latitude() - b.longitude() * a.latitude();
        }
        return sum;
    }
}
