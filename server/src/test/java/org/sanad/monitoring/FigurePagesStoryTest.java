package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.FigureCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody reads the panel, follows a figure down, and takes it away as a sheet. */
@StoryTest
class FigurePagesStoryTest {

    private final Cast cast;
    private final SmallProgramme programme;

    FigurePagesStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.programme = new SmallProgramme(jdbc);
    }

    @Test
    void a_manager_reads_the_panel_and_goes_down_to_the_session() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var people = programme.members(project.cohort(), "FEMALE", 7);
        programme.members(project.cohort(), "MALE", 2);
        var session = programme.session(project.cohort(), 0, LocalDate.of(2022, 4, 12), "CLOSED");
        programme.mark(session, people, "PRESENT");
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var panel = manager.page(address("/figures", ""));
        assertThat(panel.select(".figure-people .value").eachText().getFirst()).isEqualTo("9");
        assertThat(panel.text())
                .contains("livelihood participants", "in 1 of 1 projects")
                .doesNotContain("⟦");
        var figure = manager.page(address("/figures/services", "&open=IQG13&project=" + project.projectCode()));
        assertThat(figure.text()).contains("Kirkuk", project.projectCode(), "12 April 2022", "7 of 9 came");
        assertThat(figure.select("a[href=/sessions/" + session + "]")).hasSize(1);
        assertThat(figure.text()).doesNotContain("⟦");
    }

    @Test
    void every_figure_has_its_page_in_three_languages() {
        var project = programme.project("WORKSHOP", "MHPSS_ALONE", "IQG15");
        programme.answers(programme.members(project.cohort(), "MALE", 6).getFirst(), 4);
        programme.counselled(project.project(), 5);
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        for (var language : new String[] {"en", "ar", "ckb"}) {
            officer.get(address("/figures", "&lang=" + language));
            var panel = officer.page(address("/figures", ""));
            assertThat(panel.select("html").attr("lang")).startsWith(language);
            assertThat(panel.text()).doesNotContain("⟦");
            for (var code : FigureCode.values()) {
                var answer = officer.get(address("/figures/" + code.code(), "&by=sex"));
                assertThat(answer.statusCode()).as(code.code()).isEqualTo(200);
                assertThat(answer.body()).as(code.code()).doesNotContain("⟦");
            }
        }
    }

    @Test
    void the_sheet_the_page_and_the_panel_say_one_number() throws IOException {
        var project = programme.project("EPW", "WITH_LIVELIHOODS", "IQG01");
        var people = programme.members(project.cohort(), "MALE", 11);
        programme.mark(programme.session(project.cohort(), 0, LocalDate.of(2022, 4, 12), "CLOSED"), people, "PRESENT");
        programme.mark(
                programme.session(project.cohort(), 1, LocalDate.of(2022, 4, 26), "CLOSED"),
                people.subList(0, 8),
                "PRESENT");
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        assertThat(officer.page(address("/figures", ""))
                        .select(".figure-services .value")
                        .text())
                .isEqualTo("19");
        assertThat(officer.page(address("/figures/services", ""))
                        .select("h1 .value")
                        .text())
                .isEqualTo("19");
        assertThat(numberInSheet(officer, "/figures.xlsx", "MHPSS services")).isEqualTo("19");
        assertThat(numberInSheet(officer, "/figures/services.xlsx", "MHPSS services"))
                .isEqualTo("19");
        assertThat(numberInSheet(officer, "/figures.xlsx", "peer-support groups"))
                .isEqualTo("8");
    }

    @Test
    void a_viewer_finds_neither_small_numbers_nor_filters_nor_sessions() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var women = programme.members(project.cohort(), "FEMALE", 3);
        programme.members(project.cohort(), "MALE", 20);
        programme.mark(programme.session(project.cohort(), 0, LocalDate.of(2022, 4, 12), "CLOSED"), women, "PRESENT");
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        var panel = viewer.page(address("/figures", ""));
        assertThat(panel.select("select[name=governorate]")).isEmpty();
        assertThat(panel.text()).contains("‹ ›");
        assertThat(panel.select(".figure-services .value").text()).isEqualTo("‹ ›");
        assertThat(viewer.get(address("/figures", "&governorate=IQG13")).statusCode())
                .isEqualTo(403);
        var down = viewer.page(address("/figures/services", "&open=IQG13&project=" + project.projectCode()));
        assertThat(down.select("a[href^=/sessions/]")).isEmpty();
    }

    @Test
    void whoever_may_not_see_figures_is_told_so() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.MISSION).browser();
        assertThat(facilitator.get("/figures?year=2022").statusCode()).isEqualTo(403);
        assertThat(facilitator.get("/figures.xlsx?year=2022").statusCode()).isEqualTo(403);
        assertThat(facilitator.get("/figures/published?year=2022").statusCode()).isEqualTo(403);
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        assertThat(manager.get("/figures/no-such-figure?year=2022").statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/figures?year=19x").statusCode()).isEqualTo(422);
    }

    private String address(String path, String more) {
        return path + "?year=2022&programme=" + programme.code + more;
    }

    /** The number in the row of a figure on the sheet of figures. */
    private String numberInSheet(Visitor visitor, String path, String name) throws IOException {
        var file = visitor.download(address(path, "")).body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheet(1).orElseThrow();
            return sheet.read().stream()
                    .filter(row -> row.getCellText(0).equals(name))
                    .map(row -> row.getCellText(2))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
