package org.sanad.geography.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.geography.Area;
import org.sanad.geography.Boundaries;
import org.sanad.geography.Outline;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class ImportBoundariesStoryTest {

    private static final String SQUARE = "[[[47,30],[48,30],[48,31],[47,31],[47,30]]]";
    private static final PCode IRAQ = new PCode("IQ");

    private final Cast cast;
    private final Boundaries boundaries;
    private final Places places;
    private final JdbcClient jdbc;

    ImportBoundariesStoryTest(Cast cast, Boundaries boundaries, Places places, JdbcClient jdbc) {
        this.cast = cast;
        this.places = places;
        this.boundaries = boundaries;
        this.jdbc = jdbc;
    }

    private record Label(String pcode, double longitude, double latitude) {}

    /** The label points come from OCHA, the outlines from Natural Earth: they know nothing of each other. */
    @Test
    void each_shipped_outline_holds_the_label_point_of_its_own_governorate_and_of_no_other() {
        var labels = jdbc.sql("""
                        select pcode, longitude, latitude from geography.area
                        where country = 'IQ' and level = 1 and longitude is not null
                        """).query(Label.class).list();
        var outlines = boundaries.of(IRAQ, Area.GOVERNORATE).orElseThrow();
        assertThat(labels).hasSize(18);
        assertThat(labels)
                .allSatisfy(label -> assertThat(outlines.places().stream()
                                .filter(outline -> holds(outline, label))
                                .map(outline -> outline.pcode().value()))
                        .containsExactly(label.pcode()));
    }

    private static boolean holds(Outline outline, Label label) {
        return outline.rings().stream().anyMatch(ring -> {
            var path = new Path2D.Double();
            path.moveTo(ring.getFirst().longitude(), ring.getFirst().latitude());
            ring.forEach(point -> path.lineTo(point.longitude(), point.latitude()));
            return path.contains(label.longitude(), label.latitude());
        });
    }

    @Test
    void districts_have_no_outline_until_a_file_is_brought_in_and_a_newer_one_takes_its_place() {
        var administrator = administrator();
        var first = send(
                administrator,
                collection(feature("ADM2_PCODE", "IQG02Q01"), feature("ADM2_PCODE", "IQG02Q02")),
                "OCHA");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(boundaries.of(IRAQ, Area.DISTRICT).orElseThrow().places())
                .extracting(outline -> outline.pcode().value())
                .containsExactly("IQG02Q01", "IQG02Q02");
        var page = administrator.page("/places/boundaries").text();
        assertThat(page).contains("Iraq", "District", "OCHA");

        send(administrator, collection(feature("pcode", "IQG02Q03")), "CSO 2024");
        var now = boundaries.of(IRAQ, Area.DISTRICT).orElseThrow();
        assertThat(now.attribution()).isEqualTo("CSO 2024");
        assertThat(now.places()).hasSize(1);
        assertThat(now.places().getFirst().rings().getFirst()).hasSize(5).contains(new Outline.Point(48, 31));
        jdbc.sql("delete from geography.boundary_file").update();
    }

    /** As OCHA's files have them: the code of the country and the governorate beside that of the district. */
    @Test
    void the_code_of_the_deepest_level_is_the_areas_own() {
        var read = ReadBoundaries.of(
                bytes(collection(
                        "{\"type\":\"Feature\",\"properties\":{\"ADM0_PCODE\":\"IQ\",\"admin2Pcode\":\"IQG02Q01\","
                                + "\"ADM1_PCODE\":\"IQG02\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":["
                                + SQUARE + "]}}")),
                places);
        assertThat(read).isInstanceOf(BoundaryReading.Read.class);
        assertThat(((BoundaryReading.Read) read).level()).isEqualTo(Area.DISTRICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'Basrah'} | " + SQUARE + " | has no p-code",
                "{'pcode':'IQG99'} | " + SQUARE + " | No place in force has this code",
                "{'pcode':'<b>x</b>'} | " + SQUARE + " | No place in force has this code",
                "{'pcode':'IQ'} | " + SQUARE + " | a whole country",
                "{'pcode':'IQG02'} | [[[47,30],[48,30],[47,30]]] | fewer than four points",
                "{'pcode':'IQG02'} | [[[47,30],[48,30],[48,31],[47,31]]] | does not end where it began",
                "{'pcode':'IQG02'} | [[[47,30],[48,30],[49,30],[47,30]]] | encloses nothing",
                "{'pcode':'IQG02'} | [[[703000,3400000],[704000,3400000],[704000,3410000],[703000,3400000]]] | not in degrees",
                "{'pcode':'IQG02'} | [[['a','b'],[48,30],[48,31],['a','b']]] | not in degrees",
                "{'pcode':'IQG02'} | [] | no polygon stands there",
                "{'pcode':'IQG02Q01'} | " + SQUARE + " | another level or country",
                "{'pcode':'IQG01'} | " + SQUARE + " | stands twice; first at area 1"
            })
    void a_faulty_area_is_named_and_nothing_is_taken(String properties, String coordinates, String words) {
        var wrong = "{'type':'Feature','properties':%s,'geometry':{'type':'Polygon','coordinates':%s}}"
                .formatted(properties.strip(), coordinates.strip())
                .replace('\'', '"');
        var answer = send(administrator(), collection(feature("pcode", "IQG01"), wrong), "OCHA");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains(words.strip(), "Nothing was saved");
        assertThat(boundaries.held()).isEmpty();
    }

    @Test
    void what_is_no_such_file_is_refused_in_words() {
        var administrator = administrator();
        assertThat(send(administrator, "", "OCHA").body()).contains("No file was chosen");
        assertThat(send(administrator, "PK\u0003\u0004", "OCHA").body()).contains("not GeoJSON");
        assertThat(send(administrator, "{\"type\":\"FeatureCollection\",", "OCHA")
                        .body())
                .contains("not GeoJSON");
        assertThat(send(administrator, "[".repeat(20_000), "OCHA").body()).contains("not GeoJSON");
        assertThat(send(administrator, "{\"type\":\"Topology\"}", "OCHA").body())
                .contains("not GeoJSON");
        assertThat(send(administrator, collection(), "OCHA").body()).contains("holds no area");
        assertThat(send(administrator, collection(feature("pcode", "IQG01")), " ")
                        .body())
                .contains("Whose the boundaries are is missing");
        var fine = "[47.1,30.1],[47.2,30.2],".repeat(260_000);
        var large = collection(
                "{\"type\":\"Feature\",\"id\":\"IQG01\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[47,30],[48,30],"
                        + fine + "[47,30]]]}}");
        assertThat(send(administrator, large, "OCHA").body()).contains("points");
        assertThat(boundaries.held()).isEmpty();
    }

    @Test
    void only_who_keeps_places_brings_in_boundaries() {
        for (var role : new Role[] {Role.COORDINATION_OFFICER, Role.VIEWER, Role.FACILITATOR}) {
            assertThat(cast.signedIn(role, Cast.MISSION)
                            .browser()
                            .get("/places/boundaries")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", List.of(features)) + "]}";
    }

    private static String feature(String property, String code) {
        return "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
                .formatted(property, code, SQUARE);
    }

    private Visitor administrator() {
        return cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
    }

    private static HttpResponse<String> send(Visitor visitor, String file, String attribution) {
        return visitor.upload(
                "/places/boundaries",
                "/places/boundaries",
                "adm.geojson",
                bytes(file),
                Map.of("attribution", attribution));
    }
}
