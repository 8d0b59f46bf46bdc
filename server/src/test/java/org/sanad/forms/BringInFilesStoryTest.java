package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers collected elsewhere come to Sanad in files. */
@StoryTest
class BringInFilesStoryTest {

    private final BringInStory bringIn;
    private final Cast cast;
    private final JdbcClient jdbc;

    BringInFilesStoryTest(Cast cast, JdbcClient jdbc) {
        this.bringIn = new BringInStory(cast, jdbc);
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void an_export_of_kobo_is_looked_at_first_and_brought_in_once() throws IOException {
        var form = bringIn.published();
        var job = bringIn.upload(form, "export.xlsx", koboExport());
        var preview = bringIn.story.author().page(job).text();
        assertThat(preview)
                .contains("Rows: 2. Rows of repeats: 2.")
                .contains("Cells that do not fit: 1.")
                .contains("Remark");
        assertThat(bringIn.count(form)).isZero();
        bringIn.begin(job);
        assertThat(bringIn.finished(job))
                .contains("2 records so far: 2 new")
                .contains("Remark")
                .contains("many");
        assertThat(bringIn.rows(form))
                .containsExactly(
                        "/0 {\"needs\": [\"work\", \"care\"], \"place\": \"Daquq\", \"people\": 7, \"house/note\": \"fine\"} APPROVED",
                        "child/1 {\"child/age\": 4, \"child/name\": \"Ali\"} APPROVED",
                        "child/2 {\"child/age\": 9, \"child/name\": \"Noor\"} APPROVED",
                        "/0 {\"place\": \"Hawija\", \"people\": \"many\"} RECEIVED");
        var approved = bringIn.story
                .author()
                .page(form.address() + "/answers?state=APPROVED")
                .select("tbody th a")
                .attr("href");
        assertThat(bringIn.story.author().page(approved).text())
                .contains("From “Received” to “Approved”")
                .contains("export.xlsx");
        var again = bringIn.upload(form, "export.xlsx", koboExport());
        bringIn.begin(again);
        assertThat(bringIn.finished(again)).contains("2 records so far: 0 new, 2 here already");
        assertThat(bringIn.count(form)).isEqualTo(2);
    }

    @Test
    void a_plain_list_is_brought_in_by_the_words_of_its_questions_and_not_twice() {
        var form = bringIn.published();
        var list = "Place,People,Needs\r\nDaquq,3,Work; Care\r\n\"=cmd|'x'\",-1,\r\nDaquq,3,Work; Care\r\n"
                .getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 2; round++) {
            var job = bringIn.upload(form, "list.csv", list);
            bringIn.begin(job);
            bringIn.finished(job);
        }
        assertThat(bringIn.count(form)).isEqualTo(3);
        assertThat(bringIn.rows(form)).first().asString().contains("[\"work\", \"care\"]");
    }

    @Test
    void what_ran_when_sanad_stopped_waits_for_somebody_to_go_on() {
        var form = bringIn.published();
        var job = bringIn.upload(form, "list.csv", "Place\r\nA\r\nB\r\n".getBytes(StandardCharsets.UTF_8));
        var id = UUID.fromString(job.substring("/bring-ins/".length()));
        jdbc.sql("update forms.bring_in set state = 'STOPPED', cursor = '2', seen = 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(bringIn.story.author().page(job).text()).contains("It stopped.");
        bringIn.story.author().submit(job, job + "/continue", Map.of());
        assertThat(bringIn.finished(job)).contains("2 records so far: 1 new");
        assertThat(bringIn.rows(form)).singleElement().asString().contains("\"place\": \"B\"");
    }

    @Test
    void notes_beside_a_record_and_a_day_that_never_was_are_told_before_they_are_missed() {
        var name = FormStory.name();
        var address = bringIn.story.published(name, "1", """
                | survey |
                | | type | name | label |
                | | text | place | Place |
                | | date | seen | Seen |
                """);
        var list = "place,seen,_notes,_tags\r\nA,2026-02-30,called twice,\r\nB,2026-02-03,,\r\n";
        var form = new BringInStory.Made(name, address, address.substring("/forms/".length()));
        var job = bringIn.upload(form, "list.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(bringIn.story.author().page(job).text())
                .contains("Cells that do not fit: 1.")
                .contains("2026-02-30");
        bringIn.begin(job);
        assertThat(bringIn.finished(job)).containsOnlyOnce("Notes and tags of the record stay there");
    }

    @Test
    void whoever_does_not_write_forms_brings_nothing_in() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.MISSION).browser();
        assertThat(officer.get("/forms/bring-in").statusCode()).isEqualTo(403);
    }

    private static byte[] koboExport() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            sheet(workbook, "Visit", """
                    start|place|people|needs|needs/work|house/note|Remark|_id|_uuid|_validation_status|_index
                    2026-01-01|Daquq|7|work care|1|fine|x|11|0b2f6c1e-0000-4000-8000-000000000011|Approved|1
                    2026-01-01|Hawija|many|||||12|0b2f6c1e-0000-4000-8000-000000000012||2
                    """);
            sheet(workbook, "child", """
                    child/name|child/age|_index|_parent_table_name|_parent_index
                    Ali|4|1|Visit|1
                    Noor|9|2|Visit|1
                    """);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, String table) {
        var sheet = workbook.newWorksheet(name);
        var rows = table.lines().toList();
        for (var row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split("\\|");
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
