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

    /** One hue from light to dark: told apart without colour as well. */
    private static final List<String> SHADES = List.of("#dce8f4", "#b0cbe6", "#7aa6d2", "#3672ae", "#17467c");

    private static final String NO_DATA = "#e3e6e1";
    private static final double MOST_OF_THE_WIDTH = 0.66;

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
        new MapNames(map, projection, pen).draw();
        var legend = new Legend(pen, 0, projection.height() + 8);
        for (var i = 0; i < map.classes().size(); i++) {
            legend.entry(map.classes().get(i), shade(i), Tone.EDGE);
        }
        if (map.values().values().stream().anyMatch(value -> value.mark() instanceof Mark.Hidden)) {
            legend.entry(map.none().hidden(), pen.hatchFill(), Tone.EDGE);
        }
        if (map.shapes().stream().anyMatch(shape -> value(shape).isEmpty())) {
            legend.entry(map.none().noData(), NO_DATA, Tone.EDGE);
        }
        var y = legend.bottom() + 14;
        for (var line : TextLines.wrapped(map.disclaimer(), setting.width(), Look.SMALL_SIZE)) {
            pen.text(0, y, line, Look.BASE);
            y += Look.LINE;
        }
        return pen.finished(map.words(), y);
    }

    private Optional<AreaMap.Value> value(AreaShape shape) {
        return Optional.ofNullable(map.values().get(shape.code()))
                .filter(value -> !(value.mark() instanceof Mark.Missing));
    }

    private void area(AreaShape shape) {
        var edge = Stroke.of(Tone.EDGE, 0.75);
        var path = projection.path(shape);
        value(shape)
                .ifPresentOrElse(
                        value -> pen.path(
                                path,
                                value.mark() instanceof Mark.Shown ? shade(value.shade()) : pen.hatchFill(),
                                edge),
                        () -> pen.path(path, NO_DATA, new Stroke(Tone.EDGE, 0.75, "3 2")));
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
