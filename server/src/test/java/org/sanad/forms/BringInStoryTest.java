package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers collected elsewhere come to Sanad. */
@StoryTest
class BringInStoryTest {

    private static final String UUID_1 = "0b2f6c1e-0000-4000-8000-000000000001";

    private final FormStory story;
    private final Cast cast;
    private final JdbcClient jdbc;

    BringInStoryTest(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void an_export_of_kobo_is_looked_at_first_and_brought_in_once() throws IOException {
        var form = published();
        var job = upload(form, "export.xlsx", koboExport());
        var preview = story.author().page(job).text();
        assertThat(preview)
                .contains("Rows: 2. Rows of repeats: 2.")
                .contains("Cells that do not fit: 1.")
                .contains("Remark");
        assertThat(count(form)).isZero();
        begin(job);
        assertThat(finished(job))
                .contains("2 records so far: 2 new")
                .contains("Remark")
                .contains("many");
        assertThat(rows(form))
                .containsExactly(
                        "/0 {\"needs\": [\"work\", \"care\"], \"place\": \"Daquq\", \"people\": 7, \"house/note\": \"fine\"} APPROVED",
                        "child/1 {\"child/age\": 4, \"child/name\": \"Ali\"} APPROVED",
                        "child/2 {\"child/age\": 9, \"child/name\": \"Noor\"} APPROVED",
                        "/0 {\"place\": \"Hawija\", \"people\": \"many\"} RECEIVED");
        var approved = story.author()
                .page(form.address() + "/answers?state=APPROVED")
                .select("tbody th a")
                .attr("href");
        assertThat(story.author().page(approved).text())
                .contains("From “Received” to “Approved”")
                .contains("export.xlsx");
        var again = upload(form, "export.xlsx", koboExport());
        begin(again);
        assertThat(finished(again)).contains("2 records so far: 0 new, 2 here already");
        assertThat(count(form)).isEqualTo(2);
    }

    @Test
    void a_plain_list_is_brought_in_by_the_words_of_its_questions_and_not_twice() {
        var form = published();
        var list = "Place,People,Needs\r\nDaquq,3,Work; Care\r\n\"=cmd|'x'\",-1,\r\nDaquq,3,Work; Care\r\n"
                .getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 2; round++) {
            var job = upload(form, "list.csv", list);
            begin(job);
            finished(job);
        }
        assertThat(count(form)).isEqualTo(3);
        assertThat(rows(form)).first().asString().contains("[\"work\", \"care\"]");
    }

    @Test
    void kobotoolbox_gives_its_records_byte_for_byte_with_their_files_and_what_was_decided() {
        var form = published();
        var xml = xml(form.name(), "1", "uuid:" + UUID_1, "");
        try (var kobo = new FakeServer().openedBy("Token secret-of-kobo")) {
            kobo.gives(
                            "/api/v2/assets/?",
                            "{\"next\":null,\"results\":[{\"uid\":\"aX1\",\"name\":\"Old form\",\"deployment__submission_count\":2}]}")
                    .gives(
                            "/api/v2/assets/aX1/data/?",
                            "{\"results\":[" + koboRecord(7, "validation_status_on_hold") + "," + koboRecord(9, "")
                                    + "]}")
                    .gives("/api/v2/assets/aX1/data/7.xml", xml)
                    .gives(
                            "/api/v2/assets/aX1/data/9.xml",
                            xml("aX1", "vOther", "uuid:" + UUID.randomUUID(), "<meta/>")
                                    .replace("uuid:" + UUID_1, "uuid:two"))
                    .gives("/api/v2/assets/aX1/data/7/attachments/att7/", "picture");
            var job = connect("KOBO", kobo.address(), "", "secret-of-kobo");
            assertThat(story.author().page(job).text()).contains("Old form (2)");
            story.author().submit(job, job + "/begin", Map.of("remote", "aX1", "form", form.id(), "target", "MISSION"));
            assertThat(finished(job)).contains("2 records so far: 2 new").contains("A file could not be fetched");
            assertThat(kobo.asked()).anyMatch(path -> path.contains("%22%24gt%22%3A0"));
        }
        assertThat(content(form, "uuid:" + UUID_1)).isEqualTo(xml + "HAS_ISSUES");
        assertThat(files(form)).containsExactly("p.jpg");
        assertThat(jdbc.sql("select count(*) from forms.bring_in b where b::text like '%secret-of-kobo%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void central_gives_its_form_its_records_and_its_decisions_and_what_broke_off_goes_on() {
        var name = FormStory.name();
        var credentials =
                java.util.Base64.getEncoder().encodeToString("me@example.org:pass".getBytes(StandardCharsets.UTF_8));
        try (var central = new FakeServer().openedBy("Basic " + credentials)) {
            var forms = "/v1/projects/3/forms/" + name;
            central.gives("/v1/projects", "[{\"id\":3,\"name\":\"Kirkuk\"}]")
                    .gives(
                            "/v1/projects/3/forms",
                            "[{\"xmlFormId\":\"%s\",\"name\":\"Visit\",\"submissions\":2}]".formatted(name))
                    .gives(
                            forms + "/submissions",
                            "[%s,%s]"
                                    .formatted(
                                            record("uuid:b", "2026-01-02", "approved"),
                                            record("uuid:a", "2026-01-01", "")))
                    .gives(forms + "/submissions/uuid%3Aa.xml", xml(name, "1", "uuid:a", ""))
                    .gives(
                            forms + "/submissions/uuid%3Aa/attachments",
                            "[{\"name\":\"p.jpg\",\"exists\":true},{\"name\":\"q.jpg\",\"exists\":false}]")
                    .gives(forms + "/submissions/uuid%3Aa/attachments/p.jpg", "picture")
                    .gives(forms + "/submissions/uuid%3Ab/attachments", "[]");
            central.gives(forms + "/submissions/uuid%3Ab.xml", FakeServer.AWAY);
            story.published(name, "1", ExportStoryTest.VISIT);
            var job = connect("CENTRAL", central.address(), "me@example.org", "pass");
            assertThat(story.author().page(job).text()).contains("Kirkuk: Visit (2)");
            var id = formId(name);
            story.author().submit(job, job + "/begin", Map.of("remote", "3/" + name, "form", id, "target", "MISSION"));
            assertThat(stopped(job)).contains("1 records so far: 1 new").contains("gave no answer that helps");
            central.gives(forms + "/submissions/uuid%3Ab.xml", xml(name, "1", "uuid:b", ""));
            story.author().submit(job, job + "/continue", Map.of());
            assertThat(finished(job)).contains("2 records so far: 2 new");
        }
        assertThat(jdbc.sql("""
                        select s.instance_id || ' ' || s.state from forms.submission s join forms.form f on f.id = s.form_id
                        where f.xml_id = :form order by s.instance_id
                        """).param("form", name).query(String.class).list())
                .containsExactly("uuid:a RECEIVED", "uuid:b APPROVED");
    }

    @Test
    void what_ran_when_sanad_stopped_waits_for_somebody_to_go_on() {
        var form = published();
        var job = upload(form, "list.csv", "Place\r\nA\r\nB\r\n".getBytes(StandardCharsets.UTF_8));
        var id = UUID.fromString(job.substring("/bring-ins/".length()));
        jdbc.sql("update forms.bring_in set state = 'STOPPED', cursor = '2', seen = 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(story.author().page(job).text()).contains("It stopped.");
        story.author().submit(job, job + "/continue", Map.of());
        assertThat(finished(job)).contains("2 records so far: 1 new");
        assertThat(rows(form)).singleElement().asString().contains("\"place\": \"B\"");
    }

    @Test
    void notes_beside_a_record_and_a_day_that_never_was_are_told_before_they_are_missed() {
        var name = FormStory.name();
        var address = story.published(name, "1", """
                | survey |
                | | type | name | label |
                | | text | place | Place |
                | | date | seen | Seen |
                """);
        var list = "place,seen,_notes,_tags\r\nA,2026-02-30,called twice,\r\nB,2026-02-03,,\r\n";
        var form = new Made(name, address, address.substring("/forms/".length()));
        var job = upload(form, "list.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(story.author().page(job).text())
                .contains("Cells that do not fit: 1.")
                .contains("2026-02-30");
        begin(job);
        assertThat(finished(job)).containsOnlyOnce("Notes and tags of the record stay there");
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_beside_its_address_which_stays() {
        var answer = story.author()
                .submit(
                        "/forms/bring-in",
                        "/forms/bring-in/server",
                        Map.of("source", "KOBO", "server", "http://nowhere.invalid", "secret", "s3cret"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"http://nowhere.invalid\"").doesNotContain("s3cret");
    }

    @Test
    void whoever_does_not_write_forms_brings_nothing_in() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.MISSION).browser();
        assertThat(officer.get("/forms/bring-in").statusCode()).isEqualTo(403);
    }

    private record Made(String name, String address, String id) {}

    private Made published() {
        var name = FormStory.name();
        var address = story.published(name, "1", ExportStoryTest.VISIT);
        return new Made(name, address, address.substring("/forms/".length()));
    }

    private String upload(Made form, String name, byte[] file) {
        return led(story.author()
                .upload(
                        "/forms/bring-in",
                        "/forms/bring-in/file",
                        name,
                        file,
                        Map.of("form", form.id(), "target", "MISSION")));
    }

    private String connect(String source, String server, String user, String secret) {
        return led(story.author()
                .submit(
                        "/forms/bring-in",
                        "/forms/bring-in/server",
                        Map.of("source", source, "server", server, "user", user, "secret", secret)));
    }

    private static String led(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    private void begin(String job) {
        story.author().submit(job, job + "/begin", Map.of());
    }

    private String finished(String job) {
        return until(job, "DONE");
    }

    private String stopped(String job) {
        return until(job, "STOPPED");
    }

    /** What runs beside is waited for, not slept for. */
    private String until(String job, String state) {
        var id = UUID.fromString(job.substring("/bring-ins/".length()));
        for (var look = 0; look < 600; look++) {
            var is = jdbc.sql("select state from forms.bring_in where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single();
            if (is.equals(state)) {
                return story.author().page(job).text();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(story.author().page(job).text());
    }

    private String formId(String name) {
        return jdbc.sql("select id::text from forms.form where xml_id = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Its bytes, and how it stands. */
    private String content(Made form, String instance) {
        return jdbc.sql("""
                        select convert_from(v.content, 'UTF8') || s.state from forms.submission_version v
                        join forms.submission s on s.id = v.submission_id
                        where v.form_id = :form and v.instance_id = :instance
                        """)
                .param("form", UUID.fromString(form.id()))
                .param("instance", instance)
                .query(String.class)
                .single();
    }

    private List<String> files(Made form) {
        return jdbc.sql("""
                        select a.name from forms.attachment a join forms.submission s on s.id = a.submission_id
                        where s.form_id = :form
                        """)
                .param("form", UUID.fromString(form.id()))
                .query(String.class)
                .list();
    }

    private long count(Made form) {
        return jdbc.sql("select count(*) from forms.submission where form_id = :id")
                .param("id", UUID.fromString(form.id()))
                .query(Long.class)
                .single();
    }

    private List<String> rows(Made form) {
        return jdbc.sql("""
                        select r.repeat || '/' || r.number || ' ' || r.answers::text || ' ' || s.state
                        from forms.answer_row r join forms.submission s on s.id = r.submission_id
                        where s.form_id = :id order by s.id, r.repeat, r.number
                        """)
                .param("id", UUID.fromString(form.id()))
                .query(String.class)
                .list();
    }

    private static String koboRecord(int id, String status) {
        return """
                {"_id":%1$d,"_uuid":"u%1$d","_validation_status":{"uid":"%2$s"},\
                "_attachments":[{"uid":"att%1$d","media_file_basename":"p.jpg"}]}""".formatted(id, status);
    }

    private static String record(String instance, String at, String state) {
        return """
                {"instanceId":"%s","createdAt":"%sT00:00:00Z","reviewState":"%s","currentVersion":{"instanceId":"%1$s"}}""".formatted(instance, at, state);
    }

    private static String xml(String form, String version, String instance, String more) {
        return """
                <aX1 id="%s" version="%s" xmlns:orx="http://openrosa.org/xforms"><place>Kobo</place><photo>p.jpg</photo>%s\
                <orx:meta><orx:instanceID>%s</orx:instanceID></orx:meta></aX1>""".formatted(form, version, more.replace("<meta/>", ""), instance);
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
