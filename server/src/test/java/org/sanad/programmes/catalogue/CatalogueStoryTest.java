package org.sanad.programmes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class CatalogueStoryTest {

    private static final byte[] LEAFLET = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
            xref
            0 4
            0000000000 65535 f\s
            trailer <</Size 4 /Root 1 0 R>>
            startxref
            190
            %%EOF
            """.getBytes(StandardCharsets.ISO_8859_1);

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;

    CatalogueStoryTest(CohortStory story, Cast cast, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void the_catalogue_begins_with_eight_modules_and_23_leaflets_and_none_of_the_manuals_text() {
        var browser = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK).browser();
        var page = browser.page("/catalogue");
        assertThat(page.select(".row-link").eachText()).anyMatch(row -> row.contains("Problem-solving Skills"));
        assertThat(page.select("form[action^=/catalogue]")).isEmpty();
        assertThat(jdbc.sql("select count(*) from programmes.material where kind = 'LEAFLET' and module <= 8")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(23);
        var module = browser.page("/catalogue/modules/6");
        assertThat(module.select("main").text())
                .contains("Module 6 of the manual")
                .contains("Trouble with customers");
        assertThat(browser.submit("/me", "/catalogue/modules/6/ties", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_mission_adds_a_module_of_its_own_and_a_group_chooses_it() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var name = "Rest & sleep <b> " + CohortStory.code();
        var missing = supervisor.submit("/catalogue", "/catalogue", Map.of("name-en", name, "name-ar", "الراحة"));
        assertThat(missing.statusCode()).isEqualTo(422);
        var added = supervisor.submit(
                "/catalogue",
                "/catalogue",
                Map.of("name-en", name, "name-ar", "الراحة والنوم", "name-ckb", "پشوو و خەو"));
        var module =
                URI.create(added.headers().firstValue("Location").orElse("")).getPath();
        var number = module.substring(module.lastIndexOf('/') + 1);
        assertThat(Integer.parseInt(number)).isGreaterThan(8);
        supervisor.submit(module, module + "/ties", Map.of("skill", "RESILIENCE", "strain", "WORKLOAD"));
        assertThat(supervisor.page(module).select("dl").text())
                .contains("Resilience")
                .contains("Heavy workload");
        supervisor.submit(module, module + "/leaflets", Map.of());
        var told = story.aCohort().withMembers(3).told();
        var session = told.plan().get(1).id();
        story.allCame(told, session);
        supervisor.submit("/sessions/" + session, "/sessions/" + session, Map.of("hands." + number, "3"));
        var next = supervisor.page("/sessions/" + told.plan().get(2).id());
        assertThat(next.select(".module-today").text()).contains(name);
    }

    @Test
    void a_mission_hands_in_its_own_leaflet_and_everyone_who_works_with_sessions_opens_it() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var material = "/catalogue/materials/"
                + jdbc.sql("select id from programmes.material where kind = 'LEAFLET' and module = 2 and position = 1")
                        .query(UUID.class)
                        .single();
        var wrong = supervisor.upload(
                material,
                material + "/files",
                "a.pdf",
                "<html>".getBytes(StandardCharsets.UTF_8),
                Map.of("language", "ar"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        for (int version = 1; version <= 2; version++) {
            var sent = supervisor.upload(material, material + "/files", "صبر.pdf", LEAFLET, Map.of("language", "ar"));
            assertThat(sent.statusCode()).isEqualTo(302);
        }
        var page = supervisor.page(material);
        assertThat(page.select(".rows small").eachText()).anyMatch(text -> text.startsWith("Version 2"));
        var file = page.select(".rows a").attr("href");
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.NINEWA).browser();
        assertThat(facilitator.download(file).body()).isEqualTo(LEAFLET);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(file).statusCode()).isEqualTo(403);
    }
}
