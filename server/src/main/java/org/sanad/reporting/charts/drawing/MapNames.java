package org.sanad.reporting.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.reporting.charts.AreaMap;
import org.sanad.reporting.charts.AreaShape;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.drawing.MapProjection.Place;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/**
 * Names on a map, each with its value: inside its area where it fits, else at the side with a line to it. Areas without a
 * number are named last, and only where there is room.
 */
final class MapNames {

    private static final double SIZE = 11;
    private static final double LINE = 13;

    /** Between the map and the names beside it. */
    private static final double GAP = 12;

    /** A name may reach a little over its borders. */
    private static final double OVERHANG = 1.15;

    private final AreaMap map;
    private final MapProjection projection;
    private final SvgPen pen;
    private final List<Box> taken = new ArrayList<>();
    private final double[] below = {0, 0};

    MapNames(AreaMap map, MapProjection projection, SvgPen pen) {
        this.map = map;
        this.projection = projection;
        this.pen = pen;
    }

    private record Box(double left, double top, double width, double height) {

        boolean meets(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }
    }

    void draw() {
        var valued = map.shapes().stream().filter(this::hasNumber).toList();
        var aside = new ArrayList<AreaShape>();
        for (var shape : largestFirst(valued)) {
            if (!inside(shape)) {
                aside.add(shape);
            }
        }
        aside.stream()
                .sorted(Comparator.comparingDouble(
                        shape -> projection.middle(shape).y()))
                .forEach(this::aside);
        largestFirst(map.shapes()).stream().filter(shape -> !hasNumber(shape)).forEach(this::inside);
    }

    private List<AreaShape> largestFirst(List<AreaShape> shapes) {
        return shapes.stream()
                .sorted(Comparator.comparingDouble(projection::size).reversed())
                .toList();
    }

    private boolean hasNumber(AreaShape shape) {
        return mark(shape).filter(mark -> !(mark instanceof Mark.Missing)).isPresent();
    }

    private Optional<Mark> mark(AreaShape shape) {
        return Optional.ofNullable(map.values().get(shape.code())).map(AreaMap.Value::mark);
    }

    private List<String> lines(AreaShape shape) {
        return hasNumber(shape)
                ? List.of(shape.name(), mark(shape).orElseThrow().text())
                : List.of(shape.name());
    }

    private boolean inside(AreaShape shape) {
        var lines = lines(shape);
        var middle = projection.middle(shape);
        var width = TextLines.widest(lines, SIZE, true) + 4;
        var tall = lines.size() * LINE;
        var box = new Box(middle.x() - width / 2, middle.y() - tall / 2, width, tall);
        if (width > projection.width(shape) * OVERHANG || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        written(lines, middle.x(), box.top(), hasNumber(shape) ? Tone.INK : Tone.INK_FAINT);
        return true;
    }

    /** At the nearer side of the page, one below the other. */
    private void aside(AreaShape shape) {
        var middle = projection.middle(shape);
        var side = middle.x() < pen.width() / 2 ? 0 : 1;
        var room = projection.left() - GAP;
        var name = TextLines.wrapped(shape.name(), room, SIZE);
        var lines = new ArrayList<>(name);
        lines.add(mark(shape).orElseThrow().text());
        var top = Math.max(below[side], middle.y() - LINE);
        below[side] = top + lines.size() * LINE + 6;
        var width = TextLines.widest(lines, SIZE, true);
        var edge = side == 0 ? projection.left() - GAP : pen.width() - projection.left() + GAP;
        var x = side == 0 ? edge - width / 2 : edge + width / 2;
        var end = new Place(side == 0 ? edge + 3 : edge - 3, top + LINE);
        pen.path(
                "M%s %sL%s %s"
                        .formatted(SvgPen.n(end.x()), SvgPen.n(end.y()), SvgPen.n(middle.x()), SvgPen.n(middle.y())),
                "none",
                Stroke.of(Tone.INK_SOFT, 0.75));
        written(lines, x, top, Tone.INK);
    }

    /** The last of several lines is the value. The pen mirrors places; a map must not be. */
    private void written(List<String> lines, double x, double top, String colour) {
        for (var i = 0; i < lines.size(); i++) {
            var value = i > 0 && i == lines.size() - 1;
            var look = new Look(SIZE, colour, "middle", value, "").haloed();
            pen.text(pen.at(x), top + i * LINE + LINE * 0.75, lines.get(i), look);
        }
    }
}
