package org.sanad.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filling in a form in the browser, as far as the server sees it. */
@StoryTest
class FillInStoryTest {

    private static final String VISIT = """
            | survey |
            | | type | name | label |
            | | text | place | Place |
            """;

    private final FormStory story;
    private final JdbcClient jdbc;

    FillInStoryTest(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.jdbc = jdbc;
    }

    @Test
    void an_enumerator_opens_the_form_in_use_and_what_they_send_is_kept_once() {
        var name = FormStory.name();
        var address = story.published(name, "1", VISIT);
        story.inUse(address);
        var enumerator = story.cast().signedIn(Role.ENUMERATOR, Cast.MISSION).browser();
        var page = enumerator.page(address + "/fill");
        assertThat(page.select("#entry").attr("data-base")).isEqualTo(address + "/fill");
        assertThat(page.select("#entry").attr("data-targets")).contains("MISSION");
        assertThat(page.select("template.entry-words")).hasSize(3);
        assertThat(page.select("noscript").text()).contains("needs JavaScript");
        assertThat(enumerator.get(address + "/fill/form.xml").body()).contains("id=\"" + name + "\"");
        var visit = visit(name, "1");
        assertThat(sent(enumerator, address + "/fill", visit).statusCode()).isEqualTo(201);
        assertThat(sent(enumerator, address + "/fill", visit).statusCode()).isEqualTo(202);
        assertThat(received(name)).isEqualTo(1);
    }

    @Test
    void a_form_in_use_nowhere_they_collect_is_not_opened() {
        var name = FormStory.name();
        var address = story.published(name, "1", VISIT);
        var enumerator = story.cast().signedIn(Role.ENUMERATOR, Cast.MISSION).browser();
        var page = enumerator.get(address + "/fill");
        assertThat(page.body())
                .contains("not in use for any place where you collect")
                .doesNotContain("id=\"entry\"");
    }

    @Test
    void without_the_pages_token_nothing_is_taken_and_another_forms_answers_are_refused_in_words() {
        var name = FormStory.name();
        var address = story.published(name, "1", VISIT);
        story.inUse(address);
        var author = story.author();
        var visit = visit(name, "1");
        assertThat(author.postParts(address + "/fill/submission", Phone.body(visit, Map.of()), Phone.PARTS)
                        .statusCode())
                .isEqualTo(403);
        var other = sent(author, address + "/fill", visit("another_form", "1"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("OpenRosaResponse", "These answers belong to another form.");
        assertThat(received(name)).isZero();
    }

    @Test
    void a_draft_is_tried_out_and_nothing_of_it_is_kept() {
        var name = FormStory.name();
        var address = story.uploaded(name, "1", VISIT);
        var author = story.author();
        var tried = address + "/versions/" + draft(name) + "/try";
        assertThat(author.page(tried).select("#entry").attr("data-test")).isEqualTo("true");
        assertThat(author.get(tried + "/form.xml").body()).contains("id=\"" + name + "\"");
        assertThat(sent(author, tried, visit(name, "1")).statusCode()).isEqualTo(201);
        assertThat(received(name)).isZero();
    }

    @Test
    void only_pages_on_which_forms_are_filled_in_may_compile_and_ask_for_a_place() {
        var address = story.published(FormStory.name(), "1", VISIT);
        story.inUse(address);
        var fill = story.author().get(address + "/fill").headers();
        assertThat(fill.firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self' 'wasm-unsafe-eval';", "img-src 'self' data: blob:");
        assertThat(fill.firstValue("Permissions-Policy").orElse("")).contains("geolocation=(self)");
        var form = story.author().get(address).headers();
        assertThat(form.firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .doesNotContain("wasm", "blob:");
        assertThat(form.firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
    }

    private static HttpResponse<String> sent(Visitor who, String base, String xml) {
        var token = who.csrf("/forms");
        return who.postParts(base + "/submission", Phone.body(xml, Map.of()), Phone.PARTS, "X-CSRF-TOKEN", token);
    }

    private static String visit(String form, String version) {
        return "<data id=\"%s\" version=\"%s\"><place>Daquq</place><meta><instanceID>uuid:%s</instanceID></meta></data>"
                .formatted(form, version, UUID.randomUUID());
    }

    private String draft(String name) {
        return jdbc.sql("""
                        select v.id from forms.form_version v join forms.form f on f.id = v.form_id
                        where f.xml_id = :name and v.state = 'DRAFT'
                        """).param("name", name).query(String.class).single();
    }

    private long received(String name) {
        return jdbc.sql(
                        "select count(*) from forms.submission s join forms.form f on f.id = s.form_id where f.xml_id = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
