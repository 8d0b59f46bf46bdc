package org.sanad.forms.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever goes wrong, a phone hears it as OpenRosa says, keeps its form, and is never asked for a password. */
@StoryTest
class PhoneFailuresTest {

    private static final byte[] NOTHING = {};

    private final FormStory story;
    private final JdbcClient jdbc;
    private final KeptTables kept;

    PhoneFailuresTest(Cast cast, JdbcClient jdbc, @Value("${sanad.data}") Path data) {
        this.story = FormStory.begin(cast);
        this.jdbc = jdbc;
        this.kept = new KeptTables(jdbc, data);
    }

    @AfterEach
    void nothing_fails_any_longer() {
        jdbc.sql("drop trigger if exists fail on forms.submission_version").update();
    }

    @Test
    void a_token_that_nobody_has_is_forbidden_and_no_password_is_asked_for() {
        var stranger = Phone.at(story.phone().door().replaceFirst("[^/]+$", "nobody-has-this"));
        for (var answer : new HttpResponse<?>[] {
            stranger.get("/formList"),
            stranger.ask(),
            stranger.submit("<data/>"),
            stranger.call("HEAD", "/formList", Map.of(), NOTHING)
        }) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
            assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        }
        assertThat(stranger.submit("<data/>").body()).contains("This phone is not in use here.");
    }

    @Test
    void what_does_not_exist_or_is_not_done_that_way_is_told_in_openrosa() {
        var phone = story.phone();
        told(404, phone.get("/no-such-thing"));
        told(404, phone.get("/forms/none.xml"));
        told(404, phone.get("/forms/" + UUID.randomUUID() + ".xml"));
        told(404, phone.get("/forms/" + UUID.randomUUID() + "/manifest"));
        told(404, phone.call("POST", "/formList", Map.of(), NOTHING));
        told(404, phone.get("/submission"));
        told(400, phone.get("/;a=b/formList"));
        told(400, phone.get("/../nobody/formList"));
    }

    @Test
    void a_phone_is_answered_in_its_own_language() {
        var phone = story.phone();
        var headers = Map.of("Accept-Language", "ar-IQ,ar;q=0.9");
        assertThat(phone.call("GET", "/no-such-thing", headers, NOTHING).body()).contains("الهاتف");
    }

    @Test
    void when_the_database_goes_away_the_phone_keeps_its_form_and_later_succeeds() {
        var xml = failing("perform pg_terminate_backend(pg_backend_pid());");
        var before = kept.all();
        var answer = story.phone().submit(xml, Map.of("p.jpg", new byte[] {1}));
        told(503, answer);
        assertThat(answer.body()).contains("does not reach its database");
        nothing_fails_any_longer();
        assertThat(kept.all()).isEqualTo(before);
        assertThat(story.phone().submit(xml, Map.of("p.jpg", new byte[] {1})).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_failure_of_ours_is_never_mistaken_for_a_fault_of_the_answers() {
        var xml = failing("raise 'planted';");
        var before = kept.all();
        told(503, story.phone().submit(xml));
        assertThat(kept.all()).isEqualTo(before);
    }

    private String failing(String how) {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        jdbc.sql("""
                        create or replace function forms.fail() returns trigger language plpgsql as
                        $$ begin %s return new; end $$
                        """.formatted(how)).update();
        jdbc.sql("create trigger fail before insert on forms.submission_version execute function forms.fail()")
                .update();
        return VisitForm.answered(name, VisitForm.id());
    }

    private static void told(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("text/xml"));
        assertThat(answer.body())
                .contains("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"error\">");
    }
}
