package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers collected elsewhere come to Sanad from the server they are on. */
@StoryTest
class BringInServersStoryTest {

    private static final String UUID_1 = "0b2f6c1e-0000-4000-8000-000000000001";

    private final BringInStory bringIn;
    private final JdbcClient jdbc;

    BringInServersStoryTest(Cast cast, JdbcClient jdbc) {
        this.bringIn = new BringInStory(cast, jdbc);
        this.jdbc = jdbc;
    }

    @Test
    void kobotoolbox_gives_its_records_byte_for_byte_with_their_files_and_what_was_decided() {
        var form = bringIn.published();
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
            var job = bringIn.connect("KOBO", kobo.address(), "", "secret-of-kobo");
            assertThat(bringIn.story.author().page(job).text()).contains("Old form (2)");
            bringIn.story
                    .author()
                    .submit(job, job + "/begin", Map.of("remote", "aX1", "form", form.id(), "target", "MISSION"));
            assertThat(bringIn.finished(job))
                    .contains("2 records so far: 2 new")
                    .contains("A file could not be fetched");
            assertThat(kobo.asked()).anyMatch(path -> path.contains("%22%24gt%22%3A0"));
        }
        assertThat(bringIn.content(form, "uuid:" + UUID_1)).isEqualTo(xml + "HAS_ISSUES");
        assertThat(bringIn.files(form)).containsExactly("p.jpg");
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
            bringIn.story.published(name, "1", ExportStoryTest.VISIT);
            var job = bringIn.connect("CENTRAL", central.address(), "me@example.org", "pass");
            assertThat(bringIn.story.author().page(job).text()).contains("Kirkuk: Visit (2)");
            var id = bringIn.formId(name);
            bringIn.story
                    .author()
                    .submit(job, job + "/begin", Map.of("remote", "3/" + name, "form", id, "target", "MISSION"));
            assertThat(bringIn.stopped(job)).contains("1 records so far: 1 new").contains("gave no answer that helps");
            central.gives(forms + "/submissions/uuid%3Ab.xml", xml(name, "1", "uuid:b", ""));
            bringIn.story.author().submit(job, job + "/continue", Map.of());
            assertThat(bringIn.finished(job)).contains("2 records so far: 2 new");
        }
        assertThat(jdbc.sql("""
                        select s.instance_id || ' ' || s.state from forms.submission s join forms.form f on f.id = s.form_id
                        where f.xml_id = :form order by s.instance_id
                        """).param("form", name).query(String.class).list())
                .containsExactly("uuid:a RECEIVED", "uuid:b APPROVED");
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_beside_its_address_which_stays() {
        var answer = bringIn.story
                .author()
                .submit(
                        "/forms/bring-in",
                        "/forms/bring-in/server",
                        Map.of("source", "KOBO", "server", "http://nowhere.invalid", "secret", "s3cret"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"http://nowhere.invalid\"").doesNotContain("s3cret");
    }

    @Test
    void a_form_that_is_only_on_the_other_server_is_taken_over_with_all_its_versions() throws IOException {
        var name = FormStory.name();
        var forms = "/v1/projects/3/forms/" + name;
        try (var central = new FakeServer()) {
            central.gives("/v1/projects", "[{\"id\":3,\"name\":\"Kirkuk\"}]")
                    .gives(
                            "/v1/projects/3/forms",
                            "[{\"xmlFormId\":\"%s\",\"name\":\"Visit\",\"submissions\":1}]".formatted(name))
                    .gives(forms + "/versions", """
                            [{"version":"2","publishedAt":"2026-02-01T00:00:00Z"},
                             {"version":"1","publishedAt":"2026-01-01T00:00:00Z"}]""")
                    .gives(forms + "/versions/1.xlsx", spreadsheet(name, "1", "Place"))
                    .gives(forms + "/versions/2.xls", spreadsheet(name, "2", "Which place"))
                    .gives(forms + "/submissions", "[%s]".formatted(record("uuid:a", "2026-01-02", "")))
                    .gives(forms + "/submissions/uuid%3Aa.xml", xml(name, "1", "uuid:a", ""))
                    .gives(forms + "/submissions/uuid%3Aa/attachments", "[]");
            var job = bringIn.connect("CENTRAL", central.address(), "me@example.org", "pass");
            bringIn.story
                    .author()
                    .submit(job, job + "/begin", Map.of("remote", "3/" + name, "form", "", "target", "MISSION"));
            assertThat(bringIn.finished(job)).contains("1 records so far: 1 new");
        }
        assertThat(versions(name)).containsExactly("1 REPLACED", "2 PUBLISHED");
    }

    @Test
    void a_form_of_kobo_comes_with_its_answers_or_with_what_is_wrong_with_it() throws IOException {
        var name = FormStory.name();
        try (var kobo = new FakeServer()) {
            kobo.gives(
                            "/api/v2/assets/?",
                            "{\"next\":null,\"results\":[{\"uid\":\"aX1\",\"name\":\"Old form\",\"deployment__submission_count\":0}]}")
                    .gives("/api/v2/assets/aX1/data/?", "{\"results\":[]}");
            var job = bringIn.connect("KOBO", kobo.address(), "", "secret-of-kobo");
            var taking = Map.of("remote", "aX1", "form", "", "target", "MISSION");
            assertThat(bringIn.story
                            .author()
                            .submit(job, job + "/begin", taking)
                            .statusCode())
                    .isEqualTo(422);
            kobo.gives("/api/v2/assets/aX1.xls", "no spreadsheet at all".getBytes(StandardCharsets.UTF_8));
            assertThat(bringIn.story
                            .author()
                            .submit(job, job + "/begin", taking)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(versions(name)).isEmpty();
            kobo.gives("/api/v2/assets/aX1.xls", spreadsheet(name, "1", "Place"));
            bringIn.story.author().submit(job, job + "/begin", taking);
            assertThat(bringIn.finished(job)).contains("0 records so far");
        }
        assertThat(versions(name)).containsExactly("1 PUBLISHED");
    }

    private List<String> versions(String form) {
        return jdbc.sql("""
                        select v.version || ' ' || v.state from forms.form_version v join forms.form f on f.id = v.form_id
                        where f.xml_id = :form order by v.version
                        """).param("form", form).query(String.class).list();
    }

    private static byte[] spreadsheet(String form, String version, String label) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            write(workbook, "survey", "type|name|label", "text|place|" + label, "image|photo|Photograph");
            write(workbook, "settings", "form_id|form_title|version", form + "|Visit|" + version);
        }
        return out.toByteArray();
    }

    private static void write(Workbook workbook, String name, String... rows) {
        var sheet = workbook.newWorksheet(name);
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|");
            for (var column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
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
}
