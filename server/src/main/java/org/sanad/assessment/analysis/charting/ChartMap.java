package org.sanad.assessment.analysis.charting;

import java.util.HashMap;
import java.util.Map;
import org.sanad.assessment.analysis.atlas.MapGround;
import org.sanad.reporting.charts.AreaMap;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.web.Texts;

/** One answer on a map: how many of each place gave it. */
public final class ChartMap {

    private ChartMap() {}

    /** @param points of one answer, by the p-code of their place */
    public static Chart of(ChartWords words, Map<String, ChartPoint> points, MapGround ground, Texts texts) {
        var classes = MapClasses.of(points.values(), texts);
        var values = new HashMap<String, AreaMap.Value>();
        points.forEach((code, point) ->
                values.put(code, new AreaMap.Value(point.bare(), point.isShown() ? classes.shade(point) : 0)));
        return new AreaMap(
                words,
                ground.shapesIn(texts.language().tag()),
                classes.words(),
                values,
                new AreaMap.None(texts.text("analysis.map.hidden"), texts.text("analysis.map.no-data")),
                texts.text("geography.boundaries.said", ground.attribution()));
    }
}
