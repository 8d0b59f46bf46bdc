package org.sanad.geography.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.geography.Area;
import org.sanad.geography.AreaMatch;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class ImportPlacesStoryTest {

    private static final String HEADINGS = """
            Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
            #country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start
            """;

    private static final String JORDAN = HEADINGS + """
            JOR,1,JO11,Amman,JOR,2020-01-01
            JOR,1,JO21,Irbid,JOR,2020-01-01
            JOR,2,JO1101,Markaz,JO11,2020-01-01
            JOR,2,JO2101,"Markaz, the old <b>",JO21,2020-01-01
            JOR,2,JO2102,Markaz,JO21,2020-01-01
            """;

    private final Cast cast;
    private final Places places;
    private final AreaSearch search;
    private final JdbcClient jdbc;

    ImportPlacesStoryTest(Cast cast, Places places, AreaSearch search, JdbcClient jdbc) {
        this.cast = cast;
        this.places = places;
        this.search = search;
        this.jdbc = jdbc;
    }

    @Test
    void a_second_country_comes_in_once_it_is_confirmed_and_not_before() {
        var administrator = administrator();
        var preview = location(upload(administrator, JORDAN, ""));
        assertThat(administrator.page(preview).select(".check-sum b").eachText())
                .containsExactly("6", "0", "0", "0", "0");
        assertThat(administrator.get(preview).body()).contains("Markaz, the old &lt;b&gt;");
        assertThat(places.find(new PCode("JO11"))).isEmpty();

        var csrf = administrator.csrf(preview);
        assertThat(administrator.post(preview, Map.of("_csrf", csrf)).statusCode())
                .isEqualTo(302);
        assertThat(places.find(new PCode("JO"))).map(Area::nameAr).contains("الأردن");
        assertThat(places.contains(new PCode("JO11"), new PCode("JO1101"))).isTrue();
        assertThat(search.read("Markaz", new PCode("JO"))).isInstanceOf(AreaMatch.Several.class);
        assertThat(search.read("Markaz, Amman", new PCode("JO"))).isInstanceOf(AreaMatch.One.class);

        // pressed twice, and read once more
        assertThat(administrator.post(preview, Map.of("_csrf", csrf)).statusCode())
                .isEqualTo(404);
        var again = location(upload(administrator, JORDAN, ""));
        assertThat(administrator.submit(again, again, Map.of()).statusCode()).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from geography.area where country = 'JO'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void a_newer_list_closes_what_it_no_longer_names_and_an_older_one_is_not_taken() {
        var administrator = administrator();
        confirm(administrator, HEADINGS + """
                LBN,1,LB1,Akkar,LBN,2020-01-01
                LBN,1,LB2,Bekaa,LBN,2020-01-01
                LBN,2,LB11,Akkar town,LB1,2020-01-01
                LBN,2,LB21,Zahle,LB2,2020-01-01
                """);
        confirm(administrator, HEADINGS + """
                LBN,1,LB1,Akkar,LBN,2023-05-01
                LBN,1,LB3,Baalbek,LBN,2023-05-01
                LBN,2,LB11,Akkar City,LB3,2023-05-01
                """);
        assertThat(places.find(new PCode("LB2"))).map(places::isInForce).contains(false);
        assertThat(places.find(new PCode("LB21"))).map(places::isInForce).contains(false);
        assertThat(places.find(new PCode("LB11"))).get().satisfies(moved -> {
            assertThat(moved.parent()).isEqualTo(new PCode("LB3"));
            assertThat(moved.nameEn()).isEqualTo("Akkar City");
            assertThat(moved.aliases()).contains("Akkar town");
        });
        assertThat(places.contains(new PCode("LB1"), new PCode("LB11"))).isFalse();
        assertThat(search.find("Zahle", 5)).isEmpty();
        var older = upload(administrator, HEADINGS + "LBN,1,LB1,Akkar,LBN,2021-01-01\n", "");
        assertThat(older.body()).contains("an older one is not taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOR,1,JO11,Amman,JOR,03/06/2019 | year, month and day",
                "JOR,1,JO11,Amman,JOR,2999-01-01 | year, month and day",
                "JOR,first,JO11,Amman,JOR,2020-01-01 | The level must be",
                "JOR,9,JO11,Amman,JOR,2020-01-01 | The level must be",
                "JOR,1,jo-11,Amman,JOR,2020-01-01 | not a p-code",
                "JOR,1,JO11,,JOR,2020-01-01 | A name is missing",
                "JOR,2,JO11,Amman,JO99,2020-01-01 | No place has this code",
                "JOR,1,JO11,Amman,JO11,2020-01-01 | cannot lie in one of its own level",
                "JOR,1,JO11,Amman,JOR,2020-01-01~JOR,1,JO11,Irbid,JOR,2020-01-01 | stands twice; first in line 3",
                "JOR,2,JO1A,Amman,JO1B,2020-01-01~JOR,2,JO1B,Irbid,JO1A,2020-01-01 | cannot lie in one of its own level",
                "XYZ,1,XY11,Nowhere,XYZ,2020-01-01 | There is no country",
                "TUR,1,IQG01,Taken,TUR,2020-01-01 | belongs to another country",
                "JOR,1,JO11,Amman,JOR,2020-01-01~SYR,1,SY01,Damascus,SYR,2020-01-01 | holds 2 countries"
            })
    void a_faulty_line_is_named_with_what_stands_there_and_nothing_is_taken(String lines, String words) {
        var answer = upload(administrator(), HEADINGS + lines.strip().replace('~', '\n'), "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains(words.strip());
    }

    @Test
    void what_is_no_such_list_is_refused_in_words() {
        var administrator = administrator();
        assertThat(upload(administrator, "", "").body()).contains("No file was chosen");
        assertThat(upload(administrator, "PK\u0003\u0004\u0000\u0000", "").body())
                .contains("not a text file");
        assertThat(upload(administrator, "a,b\n1,2\n", "").body()).contains("These columns are missing");
        assertThat(upload(administrator, HEADINGS, "").statusCode()).isEqualTo(422);
        assertThat(upload(administrator, JORDAN, "LBN").body()).contains("holds no place of");
        var long300 = upload(administrator, HEADINGS + "JOR,1,JO11," + "x".repeat(300) + ",JOR,2020-01-01", "");
        assertThat(long300.body()).contains("longer than 120 characters").doesNotContain("x".repeat(100));
        var latin1 = administrator.upload(
                "/places/import",
                "/places/import",
                "list.csv",
                (HEADINGS + "JOR,1,JO11,Zarqä,JOR,2020-01-01").getBytes(StandardCharsets.ISO_8859_1),
                Map.of());
        assertThat(latin1.body()).contains("not a text file");
        var unclosed = upload(administrator, HEADINGS + "JOR,1,JO11,\"Amman,JOR,2020-01-01\n".repeat(2000), "");
        assertThat(unclosed.statusCode()).isEqualTo(422);
    }

    @Test
    void only_who_keeps_places_imports_them_and_each_sees_only_their_own_upload() {
        var preview = location(upload(administrator(), HEADINGS + "EGY,1,EG01,Cairo,EGY,2020-01-01\n", ""));
        assertThat(administrator().get(preview).statusCode()).isEqualTo(404);
        for (var role : new Role[] {Role.COORDINATION_OFFICER, Role.VIEWER, Role.FACILITATOR}) {
            var browser = cast.signedIn(role, Cast.MISSION).browser();
            assertThat(browser.get("/places/import").statusCode()).isEqualTo(403);
            assertThat(browser.get(preview).statusCode()).isEqualTo(403);
        }
        assertThat(administrator().get("/places/import/not-an-id").statusCode()).isEqualTo(400);
    }

    private void confirm(Visitor administrator, String list) {
        var preview = location(upload(administrator, list, ""));
        assertThat(administrator.submit(preview, preview, Map.of()).statusCode())
                .isEqualTo(302);
    }

    private Visitor administrator() {
        return cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
    }

    private static HttpResponse<String> upload(Visitor visitor, String list, String country) {
        return visitor.upload(
                "/places/import",
                "/places/import",
                "list.csv",
                list.getBytes(StandardCharsets.UTF_8),
                Map.of("country", country));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> java.net.URI.create(address).getPath())
                .orElseThrow(() -> new AssertionError(Jsoup.parse(answer.body()).text()));
    }
}
