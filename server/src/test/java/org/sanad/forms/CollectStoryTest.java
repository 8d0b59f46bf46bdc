package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.forms.submissions.RebuildAnswers;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form on its way to phones and back. */
@StoryTest
class CollectStoryTest {

    private static final String VISIT = """
            | survey |
            | | type | name | label |
            | | text | place | Place |
            | | integer | people | People |
            | | select_multiple needs | needs | Needs |
            | | image | photo | Photograph |
            | | begin repeat | child | Child |
            | | text | name | Name |
            | | integer | age | Age |
            | | end repeat | | |
            | choices |
            | | list_name | name | label |
            | | needs | work | Work |
            | | needs | care | Care |
            """;

    private final FormStory story;
    private final JdbcClient jdbc;
    private final RebuildAnswers rebuildAnswers;

    CollectStoryTest(Cast cast, JdbcClient jdbc, RebuildAnswers rebuildAnswers) {
        this.story = FormStory.begin(cast);
        this.jdbc = jdbc;
        this.rebuildAnswers = rebuildAnswers;
    }

    @Test
    void a_phone_that_scanned_its_code_finds_the_form_that_is_in_use() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var phone = story.phone();
        var list = phone.get("/formList");
        assertThat(list.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(list.headers().firstValue("Content-Type").orElse("")).contains("text/xml");
        var form = phone.xml("/formList?formID=" + name);
        assertThat(form.select("xform > name").text()).isEqualTo("Visit of " + name);
        var xform = phone.get(form.select("xform > downloadUrl").text());
        assertThat(form.select("xform > hash").text()).isEqualTo("md5:" + md5(xform.body()));
        assertThat(phone.ask().statusCode()).isEqualTo(204);
    }

    @Test
    void what_is_sent_stands_in_rows_with_a_row_for_each_child() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var sent = story.phone().submit(visit(name, "1", "uuid:" + UUID.randomUUID(), ""));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("Received: ");
        assertThat(rows(name))
                .containsExactly(
                        "/0 {\"needs\": [\"work\", \"care\"], \"photo\": \"p.jpg\", \"place\": \"Daquq\", \"people\": 7}",
                        "child/1 {\"child/age\": 4, \"child/name\": \"Ali\"}",
                        "child/2 {\"child/age\": 9, \"child/name\": \"Noor\"}");
    }

    @Test
    void the_same_bytes_may_come_again_and_again_and_other_bytes_may_not() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var phone = story.phone();
        var id = "uuid:" + UUID.randomUUID();
        assertThat(phone.submit(visit(name, "1", id, "")).statusCode()).isEqualTo(201);
        assertThat(phone.submit(visit(name, "1", id, "")).statusCode()).isEqualTo(202);
        var other = phone.submit(visit(name, "1", id, "").replace("Daquq", "Hawija"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Other answers are here already");
        assertThat(rows(name)).hasSize(3);
    }

    @Test
    void photographs_that_come_in_parts_are_all_there_in_the_end() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var phone = story.phone();
        var xml = visit(name, "1", "uuid:" + UUID.randomUUID(), "");
        phone.submit(xml, Map.of("*isIncomplete*", "yes".getBytes(StandardCharsets.UTF_8)));
        assertThat(attachments(name)).isEmpty();
        var photo = "not really a photograph".getBytes(StandardCharsets.UTF_8);
        assertThat(phone.submit(xml, Map.of("p.jpg", photo)).statusCode()).isEqualTo(202);
        assertThat(phone.submit(xml, Map.of("p.jpg", photo)).statusCode()).isEqualTo(202);
        assertThat(attachments(name)).containsExactly("p.jpg 23");
    }

    @Test
    void an_edit_takes_the_place_of_what_was_sent_and_a_late_retry_still_succeeds() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var phone = story.phone();
        var first = "uuid:" + UUID.randomUUID();
        var second = "uuid:" + UUID.randomUUID();
        var original = visit(name, "1", first, "");
        phone.submit(original);
        var edit = visit(name, "1", second, "<deprecatedID>" + first + "</deprecatedID>")
                .replace("Daquq", "Hawija");
        assertThat(phone.submit(edit).statusCode()).isEqualTo(201);
        assertThat(phone.submit(original, Map.of("p.jpg", new byte[] {1})).statusCode())
                .isEqualTo(202);
        assertThat(rows(name).getFirst()).contains("Hawija");
        assertThat(attachments(name)).containsExactly("p.jpg 1");
        var third = visit(name, "1", "uuid:" + UUID.randomUUID(), "<deprecatedID>" + first + "</deprecatedID>");
        assertThat(phone.submit(third).statusCode()).isEqualTo(409);
    }

    @Test
    void a_phone_that_was_out_for_weeks_is_still_heard_with_the_version_it_has() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        story.published(name, "2", VISIT.replace("| | integer | people | People |\n", ""));
        var phone = story.phone();
        assertThat(phone.submit(visit(name, "1", "uuid:" + UUID.randomUUID(), ""))
                        .statusCode())
                .isEqualTo(201);
        assertThat(rows(name).getFirst()).contains("\"people\": 7");
        assertThat(phone.submit(visit(name, "3", "uuid:" + UUID.randomUUID(), ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void rows_that_were_spoilt_are_made_anew_from_the_bytes() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        story.phone().submit(visit(name, "1", "uuid:" + UUID.randomUUID(), ""));
        var before = rows(name);
        rebuildAnswers.rebuild(true);
        assertThat(rebuildAnswers.rebuild(true).different()).isZero();
        jdbc.sql("""
                        update forms.answer_row set answers = answers || '{"place": "elsewhere"}'
                        where repeat = '' and form_id = (select id from forms.form where xml_id = :form)
                        """).param("form", name).update();
        assertThat(rebuildAnswers.rebuild(false).different()).isEqualTo(1);
        assertThat(rows(name)).isNotEqualTo(before);
        assertThat(rebuildAnswers.rebuild(true).different()).isEqualTo(1);
        assertThat(rows(name)).isEqualTo(before);
    }

    @Test
    void a_lost_phone_is_taken_out_of_use_and_finds_the_door_closed() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        var phone = story.phone();
        var page = story.author().page("/phones");
        var revoke = page.select("form[action^=/phones/]").stream()
                .map(form -> form.attr("action"))
                .toList();
        revoke.forEach(action -> story.author().submit("/phones", action, Map.of()));
        assertThat(phone.get("/formList").statusCode()).isEqualTo(403);
        assertThat(phone.submit(visit(name, "1", "uuid:" + UUID.randomUUID(), ""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everything_wrong_with_a_form_is_told_at_once_and_nothing_is_kept() {
        var answer =
                story.author().upload("/forms/new", "/forms", "bad.md", """
                | survey |
                | | type | name | label |
                | | txt | a | A |
                | | select_one nowhere | b | B |
                | | integer | c | C ${d} |
                """.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(org.jsoup.Jsoup.parse(answer.body()).select("tbody tr")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(jdbc.sql("select count(*) from forms.form where xml_id = 'bad'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_second_version_tells_what_changes_and_which_answers_that_touches() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VISIT));
        story.phone().submit(visit(name, "1", "uuid:" + UUID.randomUUID(), ""));
        var address =
                story.uploaded(name, "2", VISIT.replace("| | integer | people | People |", "| | text | why | Why |"));
        var page = story.author().page(address).text();
        assertThat(page).contains("why new").contains("people gone; answers already given stay 1 answer there");
    }

    private static String visit(String form, String version, String instance, String meta) {
        return """
                <?xml version='1.0' ?><data id="%s" version="%s" xmlns:orx="http://openrosa.org/xforms">\
                <place>Daquq</place><people>7</people><needs>work care</needs><photo>p.jpg</photo>\
                <child><name>Ali</name><age>4</age></child><child><name>Noor</name><age>9</age></child>\
                <orx:meta><orx:instanceID>%s</orx:instanceID>%s</orx:meta></data>
                """.formatted(form, version, instance, meta.replace("deprecatedID", "orx:deprecatedID"));
    }

    private List<String> rows(String form) {
        return jdbc.sql("""
                        select r.repeat || '/' || r.number || ' ' || r.answers::text
                        from forms.answer_row r join forms.form f on f.id = r.form_id
                        where f.xml_id = :form order by r.repeat, r.number
                        """).param("form", form).query(String.class).list();
    }

    private List<String> attachments(String form) {
        return jdbc.sql("""
                        select a.name || ' ' || a.bytes
                        from forms.attachment a
                        join forms.submission s on s.id = a.submission_id
                        join forms.form f on f.id = s.form_id
                        where f.xml_id = :form order by a.name
                        """).param("form", form).query(String.class).list();
    }

    private static String md5(String text) {
        try {
            var digest = java.security.MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
