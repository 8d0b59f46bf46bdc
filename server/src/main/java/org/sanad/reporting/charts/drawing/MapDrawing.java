package org.sanad.reporting.charts.drawing;

import java.util.List;
import java.util.Optional;
import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.AreaMap;
import org.sanad.reporting.charts.AreaShape;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.drawing.SvgPen.Stroke;

/** Shaded areas with their names, the words of the shades and the disclaimer below. A map is never mirrored. */
final class MapDrawing {

    private static final List<String> SHADES = List.of("#dce8f4", "#b0cbe6", "#7aa6d2", "#3672ae", "#17467c");
    private static final int FIRST_DARK = 3;
    private static final double NAME_SIZE = 11;
    private static final double MOST_OF_THE_WIDTH = 0.72;

    private final AreaMap map;
    private final SvgPen pen;
    private final MapProjection projection;
    private final ChartSetting setting;

    MapDrawing(AreaMap map, ChartSetting setting) {
        this.map = map;
        this.setting = setting;
        this.pen = new SvgPen(setting, map);
        this.projection = MapProjection.of(map.shapes(), setting.width() * MOST_OF_THE_WIDTH, setting.width());
    }

    Svg drawn() {
        map.shapes().forEach(this::area);
        map.shapes().forEach(this::name);
        var legend = new Legend(pen, 0, projection.height() + 8);
        for (var i = 0; i < map.classes().size(); i++) {
            legend.entry(map.classes().get(i), shade(i), Tone.EDGE);
        }
        if (map.values().values().stream().anyMatch(value -> !(value.mark() instanceof Mark.Shown))) {
            legend.entry(map.none().hatched(), pen.hatchFill(), Tone.EDGE);
        }
        if (map.shapes().stream().anyMatch(shape -> value(shape).isEmpty())) {
            legend.entry(map.none().notListed(), Tone.PAPER, Tone.HATCH);
        }
        var y = legend.bottom() + 14;
        for (var line : TextLines.wrapped(map.disclaimer(), setting.width(), Look.SMALL_SIZE)) {
            pen.text(0, y, line, Look.BASE);
            y += Look.LINE;
        }
        return pen.finished(map.words(), y);
    }

    private Optional<AreaMap.Value> value(AreaShape shape) {
        return Optional.ofNullable(map.values().get(shape.code()));
    }

    private void area(AreaShape shape) {
        var value = value(shape);
        if (value.isEmpty()) {
            pen.path(projection.path(shape), Tone.PAPER, new Stroke(Tone.HATCH, 1, "3 2"));
        } else if (value.get().mark() instanceof Mark.Shown) {
            pen.path(projection.path(shape), shade(value.get().shade()), Stroke.of(Tone.PAPER, 1));
        } else {
            pen.path(projection.path(shape), pen.hatchFill(), Stroke.of(Tone.HATCH, 1));
        }
    }

    /** The name, and below it the value in words; white where the shade is dark, with an edge where it is hatched. */
    private void name(AreaShape shape) {
        var middle = projection.middle(shape);
        var dark = value(shape)
                .filter(value -> value.mark() instanceof Mark.Shown && shaded(value.shade()) >= FIRST_DARK)
                .isPresent();
        var plain = new Look(NAME_SIZE, dark ? Tone.PAPER : Tone.INK, "middle", false, "");
        var look = dark ? plain : plain.haloed();
        // The pen mirrors places; a map must not be.
        pen.text(pen.at(middle.x()), middle.y(), shape.name(), look);
        value(shape)
                .ifPresent(value -> pen.text(
                        pen.at(middle.x()),
                        middle.y() + NAME_SIZE + 2,
                        value.mark().text(),
                        new Look(NAME_SIZE, look.colour(), "middle", true, look.halo())));
    }

    private String shade(int which) {
        return SHADES.get(shaded(which));
    }

    /** Few classes take shades far apart. */
    private int shaded(int which) {
        var count = map.classes().size();
        return count <= 1 ? 2 : which * (SHADES.size() - 1) / (count - 1);
    }
}
