package org.sanad.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.reporting.charts.AreaShape.Point;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadShapesTest {

    private static final String GEO_JSON = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"pcode":"IQG01"},"geometry":{"type":"Polygon","coordinates":[[[42,34],[43,34],[43,35],[42,34]]]}},
              {"type":"Feature","id":"IQG02","geometry":{"type":"MultiPolygon","coordinates":[[[[40,30],[41,30],[41,31],[40,30]]]]}}]}
            """;

    /** Two triangles that share the line from (0,0) to (2,2), each walking it another way. */
    private static final String TOPO_JSON = """
            {"type":"Topology","transform":{"scale":[2,2],"translate":[0,0]},
             "arcs":[[[0,0],[1,1]],[[1,1],[0,-1],[-1,0]],[[0,0],[0,1],[1,0]]],
             "objects":{"areas":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","id":"A","arcs":[[0,1]]},{"type":"Polygon","id":"B","arcs":[[2,-1]]}]}}}
            """;

    @Test
    void areas_of_geojson_have_their_code_and_the_readers_name() {
        var shapes = ReadShapes.of(GEO_JSON, "pcode", code -> "name of " + code);
        assertThat(shapes).extracting(AreaShape::code).containsExactly("IQG01", "IQG02");
        assertThat(shapes.getFirst().name()).isEqualTo("name of IQG01");
        assertThat(shapes.getFirst().rings().getFirst()).contains(new Point(43, 35));
    }

    @Test
    void shared_borders_of_topojson_are_walked_either_way() {
        var shapes = ReadShapes.of(TOPO_JSON, "pcode", code -> code);
        assertThat(shapes.get(0).rings())
                .containsExactly(List.of(new Point(0, 0), new Point(2, 2), new Point(2, 0), new Point(0, 0)));
        assertThat(shapes.get(1).rings())
                .containsExactly(List.of(new Point(0, 0), new Point(0, 2), new Point(2, 2), new Point(0, 0)));
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> ReadShapes.of("{\"type\":\"Feature\"}", "pcode", code -> code))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
