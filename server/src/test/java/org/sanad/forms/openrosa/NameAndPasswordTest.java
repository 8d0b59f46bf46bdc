package org.sanad.forms.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients that know no tokens come with a name and a password. */
@StoryTest
class NameAndPasswordTest {

    private static final byte[] NOTHING = {};

    private final FormStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Phone door;

    NameAndPasswordTest(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.cast = cast;
        this.jdbc = jdbc;
        this.door = Phone.at(story.phone().door().replaceFirst("/collect/.*", "/openrosa"));
    }

    @Test
    void an_enumerator_finds_the_forms_and_what_they_send_bears_their_name() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        var enumerator = cast.user(Role.ENUMERATOR, Cast.MISSION);
        var list = as(enumerator, "GET", "/formList?formID=" + name);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("<downloadUrl>" + door.door() + "/forms/");
        var address = list.body().replaceAll("(?s).*<downloadUrl>(.*)</downloadUrl>.*", "$1");
        assertThat(as(enumerator, "GET", address).body()).contains("Visit of " + name);
        assertThat(as(enumerator, "HEAD", "/submission").statusCode()).isEqualTo(204);
        var sent = send(enumerator, VisitForm.answered(name, VisitForm.id()));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(jdbc.sql("""
                        select s.user_id from forms.submission s join forms.form f on f.id = s.form_id
                        where f.xml_id = :form
                        """).param("form", name).query(UUID.class).single())
                .isEqualTo(enumerator.id().value());
    }

    @Test
    void nobody_gets_in_without_the_right_password_and_each_is_asked_for_it() {
        var enumerator = cast.user(Role.ENUMERATOR, Cast.MISSION);
        for (var headers : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Basic !!!"),
                Map.of("Authorization", "Digest username=\"a\""),
                basic(enumerator.username(), "wrong"))) {
            var answer = door.call("GET", "/formList", headers, NOTHING);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic realm=\"Sanad\""));
            assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
            assertThat(answer.body()).contains("The name or the password is missing or wrong.");
        }
    }

    @Test
    void whoever_does_not_collect_finds_nothing_here() {
        var viewer = cast.user(Role.VIEWER, Cast.MISSION);
        var answer = as(viewer, "GET", "/formList");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("OpenRosaResponse");
    }

    @Test
    void whoever_collects_elsewhere_gets_what_all_use_and_not_what_the_mission_alone_sends() {
        var name = FormStory.name();
        story.published(name, "1", VisitForm.SURVEY);
        var enumerator = cast.user(Role.ENUMERATOR, Cast.NINEWA);
        assertThat(as(enumerator, "GET", "/formList?formID=" + name).body()).doesNotContain("<xform>");
        assertThat(send(enumerator, VisitForm.answered(name, VisitForm.id())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void guessing_is_held_back_as_at_the_page_and_an_account_that_is_closed_is_closed_at_once() {
        var guessed = cast.user(Role.ENUMERATOR, Cast.MISSION);
        for (var i = 0; i < 5; i++) {
            door.call("GET", "/formList", basic(guessed.username(), "guess " + i), NOTHING);
        }
        var held = as(guessed, "GET", "/formList");
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.body()).contains("too many wrong passwords");
        var leaving = cast.user(Role.ENUMERATOR, Cast.MISSION);
        assertThat(as(leaving, "GET", "/formList").statusCode()).isEqualTo(200);
        jdbc.sql("update access.app_user set disabled = true where id = :id")
                .param("id", leaving.id().value())
                .update();
        assertThat(as(leaving, "GET", "/formList").statusCode()).isEqualTo(401);
    }

    @Test
    void a_password_that_was_right_a_moment_ago_is_not_worked_out_again() {
        var enumerator = cast.user(Role.ENUMERATOR, Cast.MISSION);
        for (var i = 0; i < 3; i++) {
            assertThat(as(enumerator, "GET", "/formList").statusCode()).isEqualTo(200);
        }
        assertThat(jdbc.sql("select count(*) from access.sign_in_attempt where account = :account")
                        .param("account", enumerator.username())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void over_an_open_line_from_elsewhere_no_password_is_taken_nor_asked_for() {
        var enumerator = cast.user(Role.ENUMERATOR, Cast.MISSION);
        var headers = new HashMap<>(basic(enumerator.username(), Cast.PASSWORD));
        headers.put("X-Forwarded-For", "203.0.113.7");
        var answer = door.call("GET", "/formList", headers, NOTHING);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body()).contains("https");
    }

    @Test
    void a_page_of_another_site_cannot_send_in_somebodys_name() {
        var enumerator = cast.user(Role.ENUMERATOR, Cast.MISSION);
        var headers = new HashMap<>(basic(enumerator.username(), Cast.PASSWORD));
        headers.put("Sec-Fetch-Site", "cross-site");
        assertThat(door.call("POST", "/submission", headers, NOTHING).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> as(Cast.Person person, String method, String path) {
        return door.call(method, path, basic(person.username(), Cast.PASSWORD), NOTHING);
    }

    private HttpResponse<String> send(Cast.Person person, String xml) {
        var headers = new HashMap<>(basic(person.username(), Cast.PASSWORD));
        headers.put("Content-Type", "multipart/form-data; boundary=----phone-7f3a");
        return door.call("POST", "/submission", headers, Phone.body(xml, Map.of()));
    }

    private static Map<String, String> basic(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }
}
