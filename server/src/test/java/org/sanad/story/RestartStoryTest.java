package org.sanad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.SanadApplication;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second Sanad on the database of the stories, which is stopped and started while somebody works. */
@StoryTest
class RestartStoryTest {

    private final Cast cast;
    private final CohortStory story;
    private final JdbcClient jdbc;

    RestartStoryTest(Cast cast, CohortStory story, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void a_page_opened_before_a_restart_is_still_saved_after_it() {
        var facilitator = cast.user(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var address = "/sessions/" + told.awareness();
        var sanad = started(0);
        var port = Integer.parseInt(sanad.getEnvironment().getRequiredProperty("local.server.port"));
        var browser = new Visitor(port);
        browser.signIn(facilitator.username(), Cast.PASSWORD);
        var form = Map.of("_csrf", browser.csrf(address), "mark." + told.member(1), "PRESENT");
        sanad.close();

        try (var again = started(port)) {
            assertThat(browser.post(address, form).statusCode()).isEqualTo(302);
            assertThat(browser.page(address).select("input[value=PRESENT][checked]"))
                    .as("read from %s", again)
                    .hasSize(1);
        }
        assertThat(jdbc.sql("select mark from programmes.attendance where session_id = :session")
                        .param("session", told.awareness().value())
                        .query(String.class)
                        .list())
                .containsExactly("PRESENT");
    }

    private static ConfigurableApplicationContext started(int port) {
        return new SpringApplicationBuilder(SanadApplication.class)
                .initializers(new TestDatabase())
                .run("--server.port=" + port);
    }
}
