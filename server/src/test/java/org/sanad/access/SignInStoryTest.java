package org.sanad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class SignInStoryTest {

    private final Cast cast;
    private final JdbcClient jdbc;

    SignInStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_then_to_where_they_wanted() {
        var manager = cast.user(Role.PROGRAMME_MANAGER, Cast.MISSION);
        var answer = manager.browser().get("/me");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        var signedIn = manager.browser().signIn(manager.username(), Cast.PASSWORD);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains("/me");
    }

    @Test
    void a_wrong_password_says_so_and_five_of_them_hold_the_account_back_even_from_the_right_one() {
        var viewer = cast.user(Role.VIEWER, Cast.MISSION);
        for (var i = 0; i < 5; i++) {
            assertThat(location(viewer, "not-the-password")).endsWith("/sign-in?wrong");
        }
        assertThat(location(viewer, Cast.PASSWORD)).endsWith("/sign-in?wait");
        assertThat(audited("sign-in.refused", viewer.username())).isEqualTo(5);
        assertThat(audited("sign-in.held-back", viewer.username())).isEqualTo(1);
    }

    @Test
    void a_refused_sign_in_keeps_the_user_name_and_says_it_in_no_address() {
        var viewer = cast.user(Role.VIEWER, Cast.MISSION);
        assertThat(location(viewer, "not-the-password")).doesNotContain(viewer.username());
        var again = viewer.browser().page("/sign-in?wrong");
        assertThat(again.expectFirst("input[name=username]").val()).isEqualTo(viewer.username());
        assertThat(again.expectFirst("input[name=password]").val()).isEmpty();
        assertThat(viewer.browser()
                        .page("/sign-in")
                        .expectFirst("input[name=username]")
                        .val())
                .isEmpty();
    }

    @Test
    void an_unknown_account_is_refused_in_the_same_words_as_a_wrong_password() {
        var answer = cast.stranger().signIn("nobody-of-this-name", "whatever-it-is");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?wrong");
    }

    @Test
    void signing_in_gives_a_new_session_and_signing_out_ends_it() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION);
        assertThat(manager.browser().get("/me").statusCode()).isEqualTo(200);
        manager.browser().submit("/me", "/sign-out", Map.of());
        assertThat(manager.browser().get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_is_refused_in_words_that_say_what_to_do() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION);
        var answer = manager.browser().post("/me/password", Map.of("password", "something-else"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page was open for too long.");
    }

    @Test
    void every_answer_carries_the_headers_that_keep_foreign_scripts_out() {
        var headers = cast.stranger().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_click() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION);
        assertThat(administrator.browser().get("/users").statusCode()).isEqualTo(200);
        jdbc.sql("delete from access.role_grant where user_id = :user")
                .param("user", administrator.id().value())
                .update();
        assertThat(administrator.browser().get("/users").statusCode()).isEqualTo(403);
    }

    @Test
    void anyone_reads_any_page_in_three_languages_and_is_not_led_to_another_host() {
        var stranger = cast.stranger();
        var chosen = stranger.get("/sign-in?lang=ckb");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/sign-in");
        var html = stranger.page("/sign-in").expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo("ckb");
        assertThat(html.attr("dir")).isEqualTo("rtl");
        assertThat(stranger.get("/sign-in?lang=ar&wrong").headers().firstValue("Location"))
                .contains("/sign-in?wrong");
        assertThat(stranger.page("/sign-in?wrong").text()).contains("اسم المستخدم");
    }

    private String location(Cast.Person person, String password) {
        return person.browser()
                .signIn(person.username(), password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private int audited(String action, String subject) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action and subject_id = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
