package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report is composed of what was counted, and says nothing that was not. */
@StoryTest
class ReportStoryTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private final Cast cast;
    private final JdbcClient jdbc;

    ReportStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    private RoundStory counted() {
        return ReportStory.counted(cast);
    }

    @Test
    void a_report_begins_with_an_outline_whose_numbers_are_all_backed_and_is_published_once_its_context_is_told() {
        var story = counted();
        var report = ReportStory.justBegun(story, "PUBLIC");
        assertThat(story.officer().page(report).text()).contains("stand against publishing", "The text is missing");
        assertThat(ReportStory.publish(story, report)).isEqualTo(409);
        ReportText.write(story.officer(), ReportText.first(story.officer(), report), "Why people were asked.");
        var page = story.officer().page(report);
        assertThat(page.text())
                .contains("Nothing stands against publishing", "67% said “Awareness sessions” (20 of 30)");
        assertThat(ReportStory.publish(story, report)).isEqualTo(302);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.page(story.address() + "/reports").text()).contains("Needs told", "Edition 1");
        assertThat(viewer.get(report).statusCode()).isEqualTo(403);
        assertThat(viewer.get(report + "/draft/html").statusCode()).isEqualTo(403);
        var html = text(viewer.download(report + "/editions/1/html?in=en").body());
        assertThat(html).contains("data-row=\"kii-needs|needs|awareness\"").doesNotContain("Sources of quoted numbers");
        assertThat(Jsoup.parse(html).text())
                .contains("(20 of 30)", "Edition 1, frozen", "analysis 1", "plan 1", "cleaning log 0");
        assertThat(viewer.get(report + "/editions/2/html").statusCode()).isEqualTo(404);
        assertThat(viewer.get(report + "/editions/1/odt").statusCode()).isEqualTo(404);
        assertThat(viewer.get(report + "/editions/one/pdf").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void every_number_in_the_pdf_is_found_in_the_result_table_of_the_workbook(String language) throws IOException {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        ReportStory.publish(story, report);
        var path = report + "/editions/1/";
        var pdf =
                Pdfs.text(story.officer().download(path + "pdf?in=" + language).body());
        var backed =
                numbers(story.officer().download(path + "xlsx?in=" + language).body());
        // scales, page numbers and what says how it was made: dates, times, versions, the threshold
        var around = numbers(Jsoup.parse(text(
                        story.officer().download(path + "html?in=" + language).body()))
                .select(".report-foot, .report-head, svg text")
                .text());
        around.addAll(Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        backed.addAll(around);
        assertThat(numbers(pdf)).isSubsetOf(backed).contains("67", "20", "30");
        var docx = story.officer().download(path + "docx?in=" + language).body();
        assertThat(new String(docx, 0, 2, StandardCharsets.UTF_8)).isEqualTo("PK");
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> numbers(byte[] workbook) throws IOException {
        var found = new HashSet<String>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                sheet.openStream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell != null && cell.getText() != null)
                        .forEach(cell -> found.addAll(numbers(cell.getText())));
            }
        }
        return found;
    }

    @Test
    void a_typed_number_stops_publication_until_it_is_quoted_with_its_source_or_bound() {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        var block = ReportText.first(story.officer(), report);
        ReportText.write(story.officer(), block, "In 2020 some 69% wanted work.");
        var page = story.officer().page(report);
        assertThat(page.text())
                .contains("The number 2020 was typed", "The number 69% was typed", "stand against publishing");
        assertThat(ReportStory.publish(story, report)).isEqualTo(409);
        assertThat(story.officer()
                        .submit(block, block + "/quoted", Map.of("number", "69%", "source", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(story.officer()
                        .submit(block, block + "/quoted", Map.of("number", "", "source", "Report of Anbar"))
                        .statusCode())
                .isEqualTo(422);
        story.officer().submit(block, block + "/quoted", Map.of("number", "69%", "source", "Report of Anbar, page 9"));
        story.officer().submit(block, block + "/quoted", Map.of("number", "2020", "source", "Report of Anbar, page 9"));
        var bindable = story.officer().page(block + "?finding=kii-needs");
        var result = bindable.select("select[name=result] option").stream()
                .filter(option -> option.text().contains("Counselling"))
                .findFirst()
                .orElseThrow()
                .val();
        story.officer()
                .submit(
                        block,
                        block + "/numbers",
                        Map.of("finding", "kii-needs", "result", result, "show", "COUNT_OF_BASE"));
        assertThat(story.officer().page(report).text())
                .contains("In 2020 some 69% wanted work. 16 of 30", "Nothing stands against");
        assertThat(ReportStory.publish(story, report)).isEqualTo(302);
        var html =
                text(story.officer().download(report + "/editions/1/html?in=en").body());
        assertThat(html).contains("Report of Anbar, page 9");
    }

    @Test
    void a_draft_whose_evidence_changed_shows_both_numbers_and_what_was_published_stays() {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        ReportStory.publish(story, report);
        var before = story.officer().download(report + "/editions/1/html?in=ar").body();
        jdbc.sql("""
                        update forms.answer_row set answers = answers || '{"needs": ["counselling"]}'
                        where submission_id in (select submission_id from assessment.interview where round_id = :round)
                        """).param("round", story.id().value()).update();
        ReportStory.submit(story, "/plan", "/runs", Map.of());
        var page = story.officer().page(report);
        assertThat(page.text()).contains("was 67% when this was written and is", "was 20 / 30 when this was written");
        assertThat(ReportStory.publish(story, report)).isEqualTo(409);
        acceptAll(story.officer(), report);
        assertThat(story.officer().page(report).text()).doesNotContain("was 67% when");
        assertThat(ReportStory.publish(story, report)).isEqualTo(302);
        assertThat(story.officer().download(report + "/editions/1/html?in=ar").body())
                .isEqualTo(before);
        assertThat(text(story.officer()
                        .download(report + "/editions/2/html?in=en")
                        .body()))
                .contains("analysis 2");
    }

    private static void acceptAll(Visitor officer, String report) {
        for (var link :
                officer.page(report).select(".report-block a[href*=/blocks/]").eachAttr("href")) {
            for (var slot : officer.page(link)
                    .select("form[action$=/accept] button[name=slot]")
                    .eachAttr("value")) {
                officer.submit(link, link + "/accept", Map.of("slot", slot));
            }
        }
    }

    @Test
    void an_inside_edition_is_closed_to_those_it_was_not_made_for_and_small_numbers_are_hidden_elsewhere() {
        var story = counted();
        var inside = ReportStory.begun(story, "INTERNAL");
        ReportStory.publish(story, inside);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        assertThat(supervisor.get(inside + "/editions/1/xlsx").statusCode()).isEqualTo(200);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(inside + "/editions/1/xlsx").statusCode()).isEqualTo(403);
        assertThat(viewer.page(story.address() + "/reports").text()).doesNotContain("Needs told");
        var open = ReportStory.begun(story, "SENSITIVE");
        add(story.officer(), open, "FINDING", "kii-needs-by-respondent_group");
        assertThat(ReportStory.publish(story, open)).isEqualTo(302);
        var html = Jsoup.parse(
                text(viewer.download(open + "/editions/1/html?in=en").body()));
        assertThat(html.select(".report-chart table, table.report-table").text())
                .contains("‹ ›");
        assertThat(html.text()).contains("Numbers below 10 are hidden");
    }

    @Test
    void a_programme_manager_writes_and_publishes_a_report_too() {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        assertThat(manager.page(report).text()).contains("Nothing stands against publishing");
        ReportText.write(manager, ReportText.first(manager, report), "Forty per cent, as half of them said.");
        assertThat(manager.page(report).text())
                .contains("“Forty” says a number in words", "“per cent” says", "“half” says");
        assertThat(manager.submit(report, report + "/publish", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void answers_put_right_since_the_numbers_were_counted_are_told_on_findings_and_report() {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        var submission = jdbc.sql(
                        "select submission_id from assessment.interview where round_id = :round order by submission_id limit 1")
                .param("round", story.id().value())
                .query(java.util.UUID.class)
                .single();
        var page = "/submissions/" + submission + "/correct?repeat=&number=0&path=respondent_group";
        var seen = story.officer().page(page).select("input[name=seen]").val();
        story.officer()
                .submit(
                        page,
                        "/submissions/" + submission + "/correct",
                        Map.of(
                                "repeat",
                                "",
                                "number",
                                "0",
                                "path",
                                "respondent_group",
                                "seen",
                                seen,
                                "value",
                                seen.contains("women") ? "men" : "women",
                                "reason",
                                "Called them"));
        assertThat(story.officer().page(story.address() + "/findings").text())
                .contains("1 answer was put right since these numbers were counted");
        assertThat(story.officer().page(report).text()).contains("1 answer was put right since", "Count again");
        ReportStory.submit(story, "/plan", "/runs", Map.of());
        assertThat(story.officer().page(report).text()).doesNotContain("put right since");
    }

    @Test
    void blocks_are_added_moved_and_taken_out_and_an_old_page_does_not_overwrite() {
        var story = counted();
        var report = ReportStory.begun(story, "PUBLIC");
        var officer = story.officer();
        add(officer, report, "NOTE", "");
        var blocks = officer.page(report).select("article.report-block");
        var note = blocks.getLast();
        assertThat(note.text()).contains("Note set apart", "The text is missing");
        var address = note.select("form[action$=/remove]").attr("action").replaceFirst("/remove$", "");
        officer.submit(report, address + "/move", Map.of("by", "-1"));
        assertThat(officer.page(report).select("article.report-block").getLast().text())
                .doesNotContain("Note set apart");
        ReportText.write(officer, address, "Mind this.");
        var late = officer.submit(
                address, address, Map.of("version", "0", "text_en", "Late.", "text_ar", "متأخر", "text_ckb", "درەنگ"));
        assertThat(late.statusCode()).isEqualTo(409);
        officer.submit(report, address + "/remove", Map.of());
        assertThat(officer.page(report).text()).doesNotContain("Mind this");
        assertThat(officer.submit(report, report + "/blocks", Map.of("kind", "FINDING", "subject", "no-such"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void before_anything_is_analysed_and_without_a_title_in_each_language_it_says_what_to_do() {
        var story = RoundStory.planned(cast);
        var untitled = story.officer()
                .submit(story.address() + "/reports", story.address() + "/reports", Map.of("title_en", "Only English"));
        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(untitled.body()).contains("Only English", "missing in one of the languages");
        var report = ReportStory.justBegun(story, "PUBLIC");
        assertThat(story.officer().get(report).statusCode()).isEqualTo(409);
        story.officer().get("/assessments?lang=ar");
        assertThat(story.officer().page(story.address() + "/reports").text()).contains("التقارير", "بدء تقرير");
        story.officer().get("/assessments?lang=ckb");
        assertThat(story.officer().page(story.address() + "/reports").text()).contains("ڕاپۆرتەکان");
    }

    private static void add(Visitor officer, String report, String kind, String subject) {
        assertThat(officer.submit(report, report + "/blocks", Map.of("kind", kind, "subject", subject))
                        .statusCode())
                .isEqualTo(302);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
