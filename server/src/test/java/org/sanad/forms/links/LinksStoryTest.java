package org.sanad.forms.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to forms, from their making to their end. */
@StoryTest
class LinksStoryTest {

    private static final String VISIT = """
            | survey |
            | | type | name | label |
            | | text | place | Place |
            """;

    private final FormStory story;
    private final JdbcClient jdbc;
    private final String name = FormStory.name();

    LinksStoryTest(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.jdbc = jdbc;
    }

    @Test
    void whoever_has_an_open_link_fills_in_the_form_without_signing_in() {
        var link = link(story.published(name, "1", VISIT), "OPEN");
        assertThat(link.get("").body()).contains("data-owner=\"link /f/").doesNotContain("id=\"sync\"");
        assertThat(link.get("/form.xml").body()).contains("id=\"" + name + "\"");
        var visit = visit();
        assertThat(link.submit(visit).statusCode()).isEqualTo(201);
        assertThat(link.submit(visit).statusCode()).isEqualTo(202);
        assertThat(link.submit(visit()).statusCode()).isEqualTo(201);
        assertThat(received()).isEqualTo(2);
        assertThat(jdbc.sql("select token_hash from forms.web_link")
                        .query(byte[].class)
                        .list())
                .allSatisfy(hash -> assertThat(hash).hasSize(32));
    }

    @Test
    void a_link_for_one_person_takes_one_form_however_often_it_is_sent() {
        var link = link(story.published(name, "1", VISIT), "ONE_PERSON");
        var visit = visit();
        assertThat(link.submit(visit).statusCode()).isEqualTo(201);
        assertThat(link.submit(visit).statusCode()).isEqualTo(202);
        var second = link.submit(visit());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("for one filled-in form");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void a_link_that_was_ended_says_so_kindly_in_every_language_and_takes_nothing() {
        var address = story.published(name, "1", VISIT);
        var link = link(address, "OPEN");
        story.author().submit(address + "/links", "/forms/links/" + linkId() + "/revoke", Map.of());
        var page = link.get("");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("This link has ended", "انتهى هذا الرابط", "ئەم بەستەرە کۆتایی هاتووە");
        assertThat(link.get("/form.xml").statusCode()).isEqualTo(410);
        assertThat(link.submit(visit()).statusCode()).isEqualTo(403);
        assertThat(Phone.at(link.door() + "x").get("").statusCode()).isEqualTo(404);
        assertThat(received()).isZero();
    }

    @Test
    void a_link_past_its_last_day_is_closed() {
        var link = link(story.published(name, "1", VISIT), "OPEN");
        jdbc.sql("update forms.web_link set expires_at = now() - interval '1 second' where id = :id")
                .param("id", linkId())
                .update();
        assertThat(link.get("").statusCode()).isEqualTo(410);
        assertThat(link.submit(visit()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_draft_tried_out_through_a_link_leaves_tests_that_are_never_counted_and_can_be_wiped() {
        var address = story.uploaded(name, "1", VISIT);
        var link = link(address, "TEST");
        assertThat(link.submit(visit()).statusCode()).isEqualTo(201);
        assertThat(received()).isZero();
        var tests = "/forms/links/" + linkId() + "/tests";
        assertThat(story.author().page(tests).select("dd").text()).contains("Daquq");
        story.author().submit(tests, "/forms/links/" + linkId() + "/wipe", Map.of());
        assertThat(story.author().page(tests).text()).contains("No tests");
    }

    @Test
    void whoever_sends_faster_than_people_can_is_slowed_down() {
        var link = link(story.published(name, "1", VISIT), "OPEN");
        var visit = visit();
        var last = 0;
        for (var i = 0; i < 130 && last != 429; i++) {
            last = link.submit(visit).statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    private Phone link(String address, String kind) {
        var until = LocalDate.now(Texts.ZONE).plusDays(3).toString();
        var fields = Map.of("kind", kind, "name", "Neighbours", "target", "MISSION", "until", until);
        var page = story.author().submit(address + "/links", address + "/links", fields);
        return Phone.at(
                org.jsoup.Jsoup.parse(page.body()).select("#made-link a").attr("href"));
    }

    private UUID linkId() {
        return jdbc.sql(
                        "select l.id from forms.web_link l join forms.form f on f.id = l.form_id where f.xml_id = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private String visit() {
        return "<data id=\"%s\" version=\"1\"><place>Daquq</place><meta><instanceID>uuid:%s</instanceID></meta></data>"
                .formatted(name, UUID.randomUUID());
    }

    private long received() {
        return jdbc.sql(
                        "select count(*) from forms.submission s join forms.form f on f.id = s.form_id where f.xml_id = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
