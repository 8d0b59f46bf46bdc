package org.sanad.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class AdministratorStoryTest {

    private final Cast cast;
    private final JdbcClient jdbc;

    AdministratorStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void an_administrator_makes_a_user_who_chooses_a_password_of_their_own() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var username = "layla." + UUID.randomUUID().toString().substring(0, 6);
        var answer = administrator.submit("/users/new", "/users", Map.of("username", username, "fullName", "ليلى <b>"));
        assertThat(answer.body()).contains("ليلى &lt;b&gt;").doesNotContain("<b>");
        var oneTime = org.jsoup.Jsoup.parse(answer.body())
                .select(".notice-ok bdi.code")
                .text();
        var layla = cast.stranger();
        var signedIn = layla.signIn(username, oneTime);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains("/me");
        var changed = layla.submit(
                "/me",
                "/me/password",
                Map.of("current", oneTime, "password", "four words in a row", "repeated", "four words in a row"));
        assertThat(changed.headers().firstValue("Location").orElseThrow()).contains("password-changed");
        assertThat(layla.get("/me").statusCode()).isEqualTo(302);
        assertThat(layla.signIn(username, "four words in a row")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("wrong");
    }

    @Test
    void bad_usernames_are_refused_with_the_remedy_and_nothing_typed_is_lost() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var answer = administrator.submit(
                "/users/new", "/users", Map.of("username", "Not A Name!", "fullName", "\"quoted\" <script>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This cannot be a user name.", "&lt;script>")
                .doesNotContain("<script>");
    }

    @Test
    void an_administrator_of_one_governorate_gives_roles_there_only() {
        var kirkuk = cast.signedIn(Role.ADMINISTRATOR, Cast.KIRKUK).browser();
        var user = cast.user(Role.VIEWER, Cast.KIRKUK);
        var page = "/users/" + user.id().value();
        assertThat(give(kirkuk, page, "FACILITATOR", "area:IQG13").statusCode()).isEqualTo(302);
        assertThat(give(kirkuk, page, "FACILITATOR", "area:IQG15").statusCode()).isEqualTo(403);
        assertThat(give(kirkuk, page, "FACILITATOR", "mission").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION);
        var page = "/users/" + administrator.id().value();
        var answer = give(administrator.browser(), page, "PROGRAMME_MANAGER", "mission");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nobody changes their own rights.");
    }

    @Test
    void a_locked_account_is_out_at_once() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var user = cast.signedIn(Role.VIEWER, Cast.MISSION);
        var page = "/users/" + user.id().value();
        administrator.submit(page, page + "/disable", Map.of());
        assertThat(user.browser().get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void the_audit_log_tells_who_gave_which_role_and_can_be_changed_by_nobody() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION);
        var user = cast.user(Role.VIEWER, Cast.MISSION);
        var page = "/users/" + user.id().value();
        give(administrator.browser(), page, "ME_OFFICER", "area:IQG15");
        var log = administrator
                .browser()
                .page("/audit-log?action=role.given&subject=" + user.id().value());
        assertThat(log.text()).contains("Gave a role", "M&E officer", "Ninewa");
        assertThatThrownBy(() -> jdbc.sql("update access.audit_entry set action = 'nothing'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_token_reads_figures_opens_no_page_and_can_be_revoked() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var answer = administrator.submit("/tokens", "/tokens", Map.of("name", "dashboard"));
        var secret = org.jsoup.Jsoup.parse(answer.body())
                .select(".notice-ok bdi.code")
                .text();
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(jdbc.sql("select count(*) from access.api_token where encode(token_hash, 'escape') like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static java.net.http.HttpResponse<String> give(
            org.sanad.story.Visitor browser, String page, String role, String scope) {
        return browser.submit(page, page + "/roles", Map.of("role", role, "scope", scope));
    }
}
