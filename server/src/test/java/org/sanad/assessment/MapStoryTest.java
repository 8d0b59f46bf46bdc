package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings by place stand on a map, charts are chosen by the plan, and no name of a field is a heading. */
@StoryTest
class MapStoryTest {

    private static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) | calculation |
            | | start | start | | | |
            | | end | end | | | |
            | | calculate | method | | | 'kii' |
            | | select_one yes_no | consent | We ask about work and about what people need. Do you agree? | هل توافق؟ | |
            | | select_one group | respondent_group | Group | المجموعة | |
            | | calculate | sex | | | if(${respondent_group} = 'women', 'female', 'male') |
            | | select_one place | location | Place | المكان | |
            | | select_one yes_no | works | Do you work? | هل تعمل؟ | |
            | | select_multiple need | needs | Needs | الحاجات | |
            | | integer | age | Age in years | العمر بالسنوات | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | yes_no | yes | Yes | نعم |
            | | yes_no | no | No | لا |
            | | group | women | Women | نساء |
            | | group | men | Men | رجال |
            | | place | anbar | Anbar | الأنبار |
            | | place | basra | Basra | البصرة |
            | | place | ninewa | Ninewa | نينوى |
            | | place | camp_7 | Camp 7 | مخيم 7 |
            | | need | awareness | Awareness sessions | جلسات توعية |
            | | need | counselling | Counselling | المشورة |
            | | need | tools | <b>Tools</b> & cash | <b>أدوات</b> |
            """;

    private final Cast cast;
    private final JdbcClient jdbc;

    MapStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** Of Anbar twelve, nine of whom work; of Basra ten, one; of Ninewa ten, all; of a camp two. */
    private RoundStory counted() {
        var story = collected();
        submit(story, "/plan", "/plan/draft", Map.of());
        submit(story, "/plan", "/runs", Map.of());
        return story;
    }

    private RoundStory collected() {
        var story = RoundStory.inField(cast, SURVEY);
        came(story, "anbar", 12, 9);
        came(story, "basra", 10, 1);
        came(story, "ninewa", 10, 10);
        came(story, "camp_7", 2, 1);
        return story;
    }

    private static void came(RoundStory story, String place, int asked, int work) {
        var phone = story.phone();
        IntStream.range(0, asked).forEach(i -> story.came(phone, interview(place, i < work, i % 2 == 0)));
    }

    private static String interview(String place, boolean works, boolean woman) {
        return "<method>kii</method><consent>yes</consent><respondent_group>" + (woman ? "women" : "men")
                + "</respondent_group><sex>" + (woman ? "female" : "male") + "</sex><location>" + place
                + "</location><works>" + (works ? "yes" : "no") + "</works><needs>" + (woman ? "counselling" : "tools")
                + "</needs><age>" + (woman ? 30 : 40) + "</age>";
    }

    private static String submit(RoundStory story, String page, String action, Map<String, String> fields) {
        var answer = story.officer().submit(story.address() + page, story.address() + action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static Element panel(Document page, String title) {
        return page.select(".chart-block").stream()
                .filter(block -> block.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select("h2").text()));
    }

    @Test
    void findings_by_governorate_stand_on_a_map_with_the_answer_the_reader_chooses() {
        var story = counted();
        var offered = panel(story.officer().page(story.address() + "/findings"), "Do you work? · Place")
                .select(".on-map");
        assertThat(offered.select("svg")).isEmpty();
        assertThat(offered.select("select option[selected]").text()).isEqualTo("Yes");
        var map = panel(
                        story.officer().page(story.address() + "/findings?map-kii-works-by-location=yes"),
                        "Do you work? · Place")
                .select(".on-map");
        assertThat(map.select("h3").text()).isEqualTo("On the map: Yes");
        assertThat(map.select("svg path[fill-rule]")).hasSize(18);
        assertThat(map.select("svg").text())
                .contains("75%", "10%", "100%", "Al-Anbar", "80% and more", "Natural Earth", "imply endorsement");
        assertThat(map.text()).contains("Not on the map: Camp 7");
        var no = story.officer().page(story.address() + "/findings?map-kii-works-by-location=no&section=nonsense'");
        var chosen = panel(no, "Do you work? · Place").select(".on-map");
        assertThat(chosen.select("h3").text()).isEqualTo("On the map: No");
        assertThat(chosen.select("svg").text()).contains("25%", "90%");
        assertThat(story.officer()
                        .get(story.address() + "/findings?map-kii-works-by-location=%3Cb%3E")
                        .statusCode())
                .isEqualTo(200);
    }

    /** One of ten works in Basra: too few for a viewer, on the map as in the table. */
    @Test
    void what_is_hidden_from_a_reader_is_hatched_and_has_no_shade() {
        var story = counted();
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        var map = panel(
                        viewer.page(story.address() + "/findings?map-kii-works-by-location=yes"),
                        "Do you work? · Place")
                .select(".on-map svg");
        assertThat(map.select("path[fill^=url(#h]")).isNotEmpty();
        assertThat(map.text()).contains("hidden").doesNotContain("10%");
    }

    @Test
    void districts_are_drawn_once_their_outlines_are_there_and_until_then_the_page_says_what_is_missing() {
        jdbc.sql("delete from geography.boundary_file").update();
        var story = RoundStory.inField(cast);
        var phone = story.phone();
        for (var place : List.of("daquq", "hawija")) {
            IntStream.range(0, 5)
                    .forEach(i -> story.came(
                            phone,
                            "<consent>yes</consent><respondent_group>women</respondent_group><location>" + place
                                    + "</location><needs>awareness</needs>"));
        }
        submit(story, "/plan", "/plan/draft", Map.of());
        assertThat(charted(story, "kii-needs-by-location", "map").statusCode()).isEqualTo(302);
        submit(story, "/plan", "/runs", Map.of());
        var before = panel(story.officer().page(story.address() + "/findings"), "Needs · Place");
        assertThat(before.select(".on-map").text()).contains("A map needs outlines of these places");
        var square = "[[[44,35],[44.5,35],[44.5,35.5],[44,35]]]";
        var keeper = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var file = "{\"type\":\"FeatureCollection\",\"features\":[" + feature("Daquq", square) + ","
                + feature("Al-Hawiga", square.replace("44.5", "44.7")) + "]}";
        assertThat(keeper.upload(
                                "/places/boundaries",
                                "/places/boundaries",
                                "adm2.geojson",
                                file.getBytes(StandardCharsets.UTF_8),
                                Map.of("attribution", "Survey office <b>"))
                        .statusCode())
                .isEqualTo(302);
        var after = panel(story.officer().page(story.address() + "/findings"), "Needs · Place");
        assertThat(after.select(".on-map svg path[fill-rule]")).hasSize(2);
        assertThat(after.select(".on-map svg").text()).contains("Survey office <b>", "Daquq");
        jdbc.sql("delete from geography.boundary_file").update();
    }

    private String feature(String district, String rings) {
        var code = jdbc.sql(
                        "select pcode from geography.area where level = 2 and name_en = :name and pcode like 'IQG13%'")
                .param("name", district)
                .query(String.class)
                .single();
        return "{\"type\":\"Feature\",\"properties\":{\"ADM2_PCODE\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
                .formatted(code, rings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kii-works-by-location; pie; is no value of this column; bars,stacked,paired,map,none",
                "kii-needs-by-location; stacked; does not suit what is counted; bars,paired,map,none",
                "kii-works; map; does not suit what is counted; bars,stacked,waffle,none",
                "kii-works-by-respondent_group; trend; does not suit what is counted; bars,stacked,paired,none",
                "kii-age; waffle; does not suit what is counted; bars,none"
            })
    void a_chart_that_is_none_or_does_not_suit_is_told_with_those_that_do(
            String row, String chart, String words, String suiting) {
        var story = collected();
        submit(story, "/plan", "/plan/draft", Map.of());
        var refused = charted(story, row, chart);
        assertThat(refused.statusCode()).isEqualTo(422);
        var text = Jsoup.parse(refused.body()).text();
        assertThat(text).contains(words);
        assertThat(text.replaceAll("[\u2066-\u2069]", "")).contains(suiting.replace(",", ", ") + ".");
    }

    private static HttpResponse<String> charted(RoundStory story, String row, String chart) {
        var way = story.address() + "/plan/row?row=" + row;
        var cells = new HashMap<String, String>();
        var form = story.officer().page(way);
        form.select("form[action$=/plan/row] input[type=text]")
                .forEach(field -> cells.put(field.attr("name"), field.val()));
        form.select("form[action$=/plan/row] select")
                .forEach(field -> cells.put(
                        field.attr("name"), field.select("option[selected]").val()));
        cells.put("before", row);
        cells.put("chart", chart);
        return story.officer().submit(way, story.address() + "/plan/row", cells);
    }

    @Test
    void the_chart_of_the_plan_is_the_chart_of_the_page() {
        var story = counted();
        assertThat(charted(story, "kii-needs", "waffle").statusCode()).isEqualTo(302);
        assertThat(charted(story, "kii-works", "none").statusCode()).isEqualTo(302);
        assertThat(charted(story, "kii-works-by-respondent_group", "paired").statusCode())
                .isEqualTo(302);
        submit(story, "/plan", "/runs", Map.of());
        var page = story.officer().page(story.address() + "/findings");
        assertThat(panel(page, "Needs").select("svg rect")).hasSizeGreaterThan(34);
        assertThat(panel(page, "Do you work?").select("svg")).isEmpty();
        assertThat(panel(page, "Do you work? · Group").select("svg text").eachText())
                .anyMatch(text -> text.contains("Women"))
                .anyMatch(text -> text.contains("Men"));
        // crossed with several answers: a panel for each group by itself
        assertThat(panel(page, "Needs · Group").select("svg").text()).contains("Women", "Men", "Counselling");
    }

    @Test
    void a_calculation_has_a_title_in_each_language_and_consents_are_not_analysed() {
        var story = collected();
        submit(story, "/plan", "/plan/draft", Map.of());
        var plan = story.officer().page(story.address() + "/plan");
        assertThat(plan.select("tbody tr").text())
                .contains("kii-sex", "Sex")
                .doesNotContain("kii-consent", "kii-method", "We ask about work");
        var row = story.officer().page(story.address() + "/plan/row?row=kii-sex");
        assertThat(row.select("input[name=indicator_label::ar]").val()).isEqualTo("الجنس");
        assertThat(row.select("input[name=indicator_label::ckb]").val()).isEqualTo("ڕەگەز");
        submit(story, "/plan", "/runs", Map.of());
        var findings = story.officer().page(story.address() + "/findings");
        assertThat(panel(findings, "Sex").text()).contains("Female", "Male");
        assertThat(findings.select("h2").eachText()).doesNotContain("sex", "consent", "method");
    }

    @Test
    void a_map_stands_in_a_report_in_every_format_and_stays_when_the_outlines_change() throws IOException {
        var story = counted();
        var report = submit(
                story,
                "/reports",
                "/reports",
                Map.of("title_en", "Work", "title_ar", "العمل", "title_ckb", "کار", "audience", "INTERNAL"));
        var page = story.officer().page(report);
        assertThat(page.text()).doesNotContain("We ask about work");
        var subject = page.select("option[value^=kii-works-by-location|]").eachAttr("value");
        assertThat(subject).containsExactlyInAnyOrder("kii-works-by-location|yes", "kii-works-by-location|no");
        assertThat(added(story, report, "kii-works-by-location|yes")).isEqualTo(302);
        for (var bad : List.of("kii-works-by-location|maybe", "kii-works|yes", "no-such", "", "|")) {
            assertThat(added(story, report, bad)).as(bad).isEqualTo(422);
        }
        ReportText.write(story.officer(), ReportText.first(story.officer(), report), "Why people were asked.");
        assertThat(story.officer().submit(report, report + "/publish", Map.of()).statusCode())
                .isEqualTo(302);
        var edition = report + "/editions/1/";
        var before = text(story.officer().download(edition + "html?in=en").body());
        var map = Jsoup.parse(before).select(".report-chart:contains(Do you work? · Place: Yes)");
        assertThat(map.select("svg path[fill-rule]")).hasSize(18);
        assertThat(map.text()).contains("Natural Earth", "75%", "Not on the map: Camp 7");
        assertThat(Pdfs.text(story.officer().download(edition + "pdf?in=ar").body()))
                .contains("Natural Earth");
        assertThat(new String(story.officer().download(edition + "docx?in=ckb").body(), 0, 2, StandardCharsets.UTF_8))
                .isEqualTo("PK");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                story.officer().download(edition + "xlsx?in=en").body()))) {
            assertThat(book.getSheets().flatMap(MapStoryTest::cells)).contains("Ninewa");
        }
        keepOtherOutline();
        assertThat(text(story.officer().download(edition + "html?in=en").body()))
                .isEqualTo(before);
        jdbc.sql("delete from geography.boundary_file").update();
    }

    @Test
    void an_edition_kept_before_there_were_maps_is_still_printed() throws Exception {
        var story = counted();
        var report = submit(
                story,
                "/reports",
                "/reports",
                Map.of("title_en", "Work", "title_ar", "العمل", "title_ckb", "کار", "audience", "PUBLIC"));
        ReportText.write(story.officer(), ReportText.first(story.officer(), report), "Why people were asked.");
        story.officer().submit(report, report + "/publish", Map.of());
        var older = jdbc.sql("select content from assessment.report_edition where report_id = :report::uuid")
                .param("report", report.substring(report.lastIndexOf('/') + 1))
                .query(String.class)
                .single()
                .replaceAll(",\"grounds\":\\[\\]", "")
                .replaceAll("\"drawn\":\\{[^}]*\\},", "")
                .replaceAll(",\"origin\":\\{[^}]*\\}", "");
        assertThat(older).doesNotContain("grounds", "drawn", "origin");
        jdbc.sql("""
                        insert into assessment.report_edition (report_id, number, audience, published_at, content)
                        values (:report::uuid, 2, 'PUBLIC', now(), :content)
                        """)
                .param("report", report.substring(report.lastIndexOf('/') + 1))
                .param("content", older)
                .update();
        assertThat(text(story.officer()
                        .download(report + "/editions/2/html?in=en")
                        .body()))
                .contains("Do you work?", "<svg");
    }

    private static java.util.stream.Stream<String> cells(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet
                    .openStream()
                    .flatMap(row -> row.stream())
                    .filter(cell -> cell != null && cell.getText() != null)
                    .map(cell -> cell.getText())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void keepOtherOutline() {
        var keeper = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var file =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"IQG01\",\"properties\":{},\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":[[[41,33],[42,33],[42,34],[41,33]]]}}]}";
        assertThat(keeper.upload(
                                "/places/boundaries",
                                "/places/boundaries",
                                "a.geojson",
                                file.getBytes(StandardCharsets.UTF_8),
                                Map.of("attribution", "Another office"))
                        .statusCode())
                .isEqualTo(302);
    }

    private static int added(RoundStory story, String report, String subject) {
        return story.officer()
                .submit(report, report + "/blocks", Map.of("kind", "MAP", "subject", subject))
                .statusCode();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
