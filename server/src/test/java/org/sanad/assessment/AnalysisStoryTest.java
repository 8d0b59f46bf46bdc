package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers of a round are counted by a plan, and everybody sees of them what they may. */
@StoryTest
class AnalysisStoryTest {

    private final Cast cast;
    private final JdbcClient jdbc;

    AnalysisStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** Nine women and six men; seven women and one man want counselling, all but one woman awareness. */
    private RoundStory counted() {
        var story = collected();
        submit(story, "/plan", "/plan/draft");
        submit(story, "/plan", "/runs");
        return story;
    }

    private RoundStory collected() {
        var story = RoundStory.inField(cast);
        var phone = story.phone();
        IntStream.range(0, 9)
                .forEach(i -> story.came(
                        phone,
                        interview("women", i < 5 ? "daquq" : "hawija", needs(i < 7 ? "counselling" : "", i > 0))));
        IntStream.range(0, 6)
                .forEach(i -> story.came(phone, interview("men", "daquq", needs(i < 1 ? "counselling" : "", true))));
        story.came(phone, "<consent>no</consent>");
        return story;
    }

    private static String needs(String first, boolean awareness) {
        return (first + (awareness ? " awareness" : "")).strip();
    }

    private static String interview(String group, String place, String needs) {
        return "<consent>yes</consent><respondent_group>" + group + "</respondent_group><location>" + place
                + "</location><needs>" + needs + "</needs>";
    }

    private static void submit(RoundStory story, String page, String action) {
        var answer = story.officer().submit(story.address() + page, story.address() + action, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void a_plan_is_drafted_from_the_questions_and_the_findings_say_of_how_many() {
        var story = counted();
        var plan = story.officer().page(story.address() + "/plan");
        assertThat(plan.select("tbody tr").text())
                .contains("kii-needs", "kii-needs-by-respondent_group", "kii-respondent_group-by-location");
        var findings = story.officer().page(story.address() + "/findings");
        assertThat(findings.select(".facts").text()).contains("Key informant interviews: 15", "Cleaning log version 0");
        assertThat(line(findings, "Needs", "Counselling")).contains("53%", "8 of 15");
        assertThat(line(findings, "Needs", "Awareness sessions")).contains("93%", "14 of 15");
        assertThat(line(findings, "Needs · Group", "Counselling")).contains("78%", "7 of 9", "17%", "1 of 6");
        assertThat(findings.select(".chart-drawn svg")).isNotEmpty();
        assertThat(findings.text()).contains("Fewer than 30 answered");
    }

    private static String line(Document page, String title, String label) {
        return page.select(".chart-block").stream()
                .filter(block -> block.select("h2").text().equals(title))
                .flatMap(block -> block.select("tbody tr").stream())
                .filter(row -> row.select("th").text().equals(label))
                .map(row -> row.select("td").text())
                .findFirst()
                .orElse("no line " + label + " in " + page.select("h2").text());
    }

    @Test
    void those_who_read_answers_find_the_interviews_behind_a_number_and_that_they_looked_is_kept() {
        var story = counted();
        var findings = story.officer().page(story.address() + "/findings");
        var way = findings.select("a[href*=row=kii-needs&value=counselling]").stream()
                .filter(link -> !link.attr("href").contains("group="))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(story.officer().page(way).select("ul.rows a")).hasSize(8);
        assertThat(jdbc.sql("select count(*) from access.audit_entry where action = 'analysis.interviews-listed'"
                                + " and subject_id = :id")
                        .param("id", story.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(way).statusCode()).isEqualTo(403);
    }

    @Test
    void a_viewer_sees_no_small_number_on_the_page_nor_in_any_file() {
        var story = counted();
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        var page = viewer.page(story.address() + "/findings?only-location=daquq");
        assertThat(line(page, "Needs · Group", "Counselling"))
                .contains("hidden")
                .doesNotContain("1 of 6", "7 of 9");
        assertThat(page.select("select[name^=only-]")).isEmpty();
        assertThat(page.select("a[href*=/findings/interviews]")).isEmpty();
        var csv = text(viewer.download(story.address() + "/results/csv").body());
        assertThat(csv).contains("PRIMARY").contains("COMPLEMENTARY");
        assertThat(csv.lines().filter(row -> row.contains("PRIMARY") && row.contains("kii-needs-by")))
                .allSatisfy(row -> assertThat(row).contains(",,,,"));
        assertThat(story.officer().page(story.address() + "/findings").text()).contains("1 of 6");
    }

    @Test
    void a_filter_counts_anew_for_those_who_see_every_count() {
        var story = counted();
        var page = story.officer().page(story.address() + "/findings?only-location=daquq");
        assertThat(line(page, "Needs", "Counselling")).contains("6 of 11");
        var nonsense = story.officer().get(story.address() + "/findings?only-location=atlantis'&run=x&section=none");
        assertThat(nonsense.statusCode()).isEqualTo(200);
    }

    @Test
    void another_round_stands_beside_this_one_where_the_reader_may_see_both() {
        var story = counted();
        var other = counted();
        var page = story.officer().page(story.address() + "/findings?with=" + other.id());
        assertThat(line(page, "Needs", "Counselling")).contains("8 of 15 53% 8 of 15");
        var elsewhere = cast.signedIn(Role.ME_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.get(story.address() + "/findings").statusCode()).isEqualTo(403);
    }

    @Test
    void results_come_as_a_workbook_as_csv_and_in_the_columns_of_impact() throws IOException {
        var story = counted();
        var ours =
                text(story.officer().download(story.address() + "/results/csv").body());
        assertThat(ours.lines().findFirst().orElseThrow()).contains("plan_row,source,variable,value,group_vars");
        assertThat(ours).contains("kii-needs,KII,needs,counselling");
        var impact = text(
                story.officer().download(story.address() + "/results/impact").body());
        assertThat(impact.lines().findFirst().orElseThrow())
                .endsWith("analysis_type,analysis_var,analysis_var_value,group_var,group_var_value,stat,stat_low,"
                        + "stat_upp,n,n_total,n_w,n_w_total,analysis_key");
        assertThat(impact).contains("prop_select_multiple @/@ needs %/% counselling @/@ respondent_group %/% women");
        var book = story.officer().download(story.address() + "/results/xlsx").body();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName())).contains("results", "impact");
            var results = read.findSheet("results").orElseThrow().read();
            int stat = results.getFirst().stream().map(Cell::getText).toList().indexOf("stat");
            assertThat(results.get(1).getCell(stat).getType()).isEqualTo(CellType.NUMBER);
        }
        assertThat(story.officer().get(story.address() + "/results/pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_run_stays_as_it_was_when_answers_are_corrected_and_the_next_cites_the_log() {
        var story = counted();
        jdbc.sql("""
                        update forms.answer_row set answers = answers || '{"needs": ["awareness"]}'
                        where submission_id in (select submission_id from assessment.interview where round_id = :round)
                        """).param("round", story.id().value()).update();
        assertThat(line(story.officer().page(story.address() + "/findings"), "Needs", "Counselling"))
                .contains("8 of 15");
        submit(story, "/plan", "/runs");
        var again = story.officer().page(story.address() + "/findings");
        assertThat(line(again, "Needs", "Counselling")).contains("0 of 15");
        assertThat(line(story.officer().page(story.address() + "/findings?run=1"), "Needs", "Counselling"))
                .contains("8 of 15");
    }

    @Test
    void a_plan_goes_out_as_a_sheet_and_comes_back_whole_or_not_at_all() throws IOException {
        var story = collected();
        submit(story, "/plan", "/plan/draft");
        var sheet = story.officer().download(story.address() + "/plan/file").body();
        assertThat(brought(story, sheet).statusCode()).isEqualTo(302);
        assertThat(story.officer().page(story.address() + "/plan").text()).contains("Version 2");
        var faulty = workbook(
                new String[] {"id", "source", "analysis_type", "variable", "group_vars", "level", "test"},
                new String[] {"a", "kii", "select_multiple", "neds", "respondent_group", "95", "anova"},
                new String[] {"a", "kii", "mean", "needs", "place", "", ""},
                new String[] {"b", "kii", "average", "need", "location", "", ""},
                new String[] {"c", "hh", "select_multiple", "needs", "", "", ""});
        var refused = brought(story, faulty);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nothing was saved", "source");
        assertThat(Jsoup.parse(refused.body()).select("tbody").get(0).select("tr").stream()
                        .map(row -> row.select("td").get(0).text() + " "
                                + row.select("td").get(1).text()))
                .as("each wrong cell at once, and nothing that only follows from another")
                .containsExactly(
                        "1 variable",
                        "1 level",
                        "1 test",
                        "2 id",
                        "2 variable",
                        "2 group_vars",
                        "3 analysis_type",
                        "3 variable",
                        "4 source");
        assertThat(story.officer().page(story.address() + "/plan").text()).contains("Version 2");
        assertThat(brought(story, "no workbook".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    private static java.net.http.HttpResponse<String> brought(RoundStory story, byte[] sheet) {
        return story.officer()
                .upload(story.address() + "/plan", story.address() + "/plan/import", "plan.xlsx", sheet, Map.of());
    }

    private static byte[] workbook(String[]... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("plan");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_name_that_is_none_is_told_beside_its_field_with_what_was_meant() {
        var story = collected();
        submit(story, "/plan", "/plan/draft");
        var row = story.address() + "/plan/row?row=kii-needs";
        assertThat(story.officer().page(row).select("#f-variable").val()).isEqualTo("needs");
        var refused = changed(story, Map.of("variable", "neds", "group_vars", "locaton"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("No question is called", "needs", "location", "locaton");
    }

    @Test
    void a_row_is_changed_on_its_form_and_its_words_stay_words() {
        var story = collected();
        submit(story, "/plan", "/plan/draft");
        var kept = changed(story, Map.of("variable", "needs", "indicator_label::en", "<b>What</b> lacks"));
        assertThat(kept.statusCode()).isEqualTo(302);
        submit(story, "/plan", "/runs");
        assertThat(line(story.officer().page(story.address() + "/findings"), "<b>What</b> lacks", "Counselling"))
                .contains("8 of 15");
    }

    private static java.net.http.HttpResponse<String> changed(RoundStory story, Map<String, String> differently) {
        var cells = new java.util.HashMap<>(differently);
        cells.putAll(Map.of(
                "before", "kii-needs", "id", "kii-needs", "source", "kii", "analysis_type", "prop_select_multiple"));
        return story.officer()
                .submit(story.address() + "/plan/row?row=kii-needs", story.address() + "/plan/row", cells);
    }

    @Test
    void before_anything_is_counted_the_page_says_what_to_do_and_in_three_languages() {
        var story = RoundStory.planned(cast);
        assertThat(story.officer().page(story.address() + "/findings").text()).contains("Nothing was counted yet");
        assertThat(story.officer()
                        .submit(story.address() + "/plan", story.address() + "/runs", Map.of())
                        .statusCode())
                .isEqualTo(409);
        story.officer().get("/assessments?lang=ar");
        assertThat(story.officer().page(story.address() + "/plan").text()).contains("خطة التحليل");
        story.officer().get("/assessments?lang=ckb");
        assertThat(story.officer().page(story.address() + "/findings").text()).contains("دەرئەنجامەکان");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
