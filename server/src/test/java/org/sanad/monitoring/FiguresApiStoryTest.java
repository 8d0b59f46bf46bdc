package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.ActingAs;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.tokens.IssueToken;
import org.sanad.access.tokens.NewToken;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program reads the figures. */
@StoryTest
class FiguresApiStoryTest {

    private final IssueToken tokens;
    private final SmallProgramme programme;
    private final Cast cast;

    private final int port;

    FiguresApiStoryTest(IssueToken tokens, JdbcClient jdbc, Cast cast, @LocalServerPort int port) {
        this.port = port;
        this.tokens = tokens;
        this.programme = new SmallProgramme(jdbc);
        this.cast = cast;
    }

    @Test
    void a_token_that_may_see_figures_reads_them_with_their_coverage() {
        var livelihood = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.project("WORKSHOP", "MHPSS_ALONE", "IQG15");
        var people = programme.members(livelihood.cohort(), "FEMALE", 12);
        programme.mark(
                programme.session(livelihood.cohort(), 0, LocalDate.of(2022, 4, 12), "CLOSED"), people, "PRESENT");
        programme.counselled(livelihood.project(), 5);
        var figures = JsonMapper.shared()
                .readTree(ask(token(Role.VIEWER, Permission.SEE_FIGURES), address())
                        .body());
        var participants = figure(figures, "livelihood-participants");
        assertThat(participants.get("value").asLong()).isEqualTo(12);
        assertThat(participants.get("counts").asString()).isEqualTo("PEOPLE");
        assertThat(participants.get("coverage").get("projects").asInt()).isEqualTo(1);
        assertThat(participants.get("coverage").get("ofProjects").asInt()).isEqualTo(2);
        assertThat(figure(figures, "services").get("value").asLong()).isEqualTo(17);
        assertThat(figure(figures, "counselling-sessions").get("value").asLong())
                .isEqualTo(5);
        assertThat(figure(figures, "projects").get("value").asLong()).isEqualTo(2);
        assertThat(figure(figures, "locations").get("value").asLong()).isEqualTo(2);
    }

    @Test
    void a_hidden_number_is_nowhere_in_the_answer() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.members(project.cohort(), "FEMALE", 3);
        var body = ask(token(Role.VIEWER, Permission.SEE_FIGURES), address() + "&parts=all")
                .body();
        var participants = figure(JsonMapper.shared().readTree(body), "livelihood-participants");
        assertThat(participants.get("value").isNull()).isTrue();
        assertThat(participants.get("suppressed").asBoolean()).isTrue();
        assertThat(body).doesNotContain("\"value\":3");
    }

    @Test
    void without_a_token_or_with_one_for_something_else_the_door_is_closed() {
        assertThat(ask("", address()).statusCode()).isEqualTo(401);
        assertThat(ask("made-up", address()).statusCode()).isEqualTo(401);
        var other = token(Role.COORDINATION_OFFICER, Permission.KEEP_DIRECTORY);
        assertThat(ask(other, address()).statusCode()).isEqualTo(403);
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        assertThat(manager.get("/api/figures?year=2022").statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_not_known_is_refused_in_words() {
        var token = token(Role.VIEWER, Permission.SEE_FIGURES);
        for (var query : new String[] {
            "year=1850",
            "year=abc",
            "year=0000",
            "year=20222",
            "year=%D9%A2",
            "year=2022&programme=NONE",
            "year=2022&type=X",
            "year=2022&group=SHEEP",
            "year=2022&governorate=%27%3B--"
        }) {
            var answer = ask(token, "/api/figures?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(422);
            assertThat(answer.body()).as(query).contains("\"problem\"").doesNotContain("⟦");
        }
    }

    private String address() {
        return "/api/figures?year=2022&programme=" + programme.code;
    }

    private String token(Role role, Permission permission) {
        var secret = "test-" + UUID.randomUUID();
        ActingAs.run(
                Cast.STAGE,
                () -> tokens.issueWithSecret(
                        new NewToken("Reader", role, Cast.MISSION, Set.of(permission), null), secret));
        return secret;
    }

    private HttpResponse<String> ask(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode figure(JsonNode answer, String code) {
        return answer.get("figures")
                .valueStream()
                .filter(figure -> figure.get("code").asString().equals(code)
                        && figure.get("cell").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
