package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.monitoring.reconciliation.ImportPublishedFigures;
import org.sanad.monitoring.reconciliation.Reconcile;
import org.sanad.monitoring.reconciliation.Reconciled;
import org.sanad.programmes.FigureScope;
import org.sanad.shared.Figure;
import org.sanad.shared.Period;
import org.sanad.shared.Refused;
import org.sanad.story.Cast;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was printed, beside what is counted. */
@StoryTest
class ReconcileTest {

    private static final LocalDate APRIL = LocalDate.of(2022, 4, 5);

    private final Reconcile reconcile;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final SmallProgramme programme;

    ReconcileTest(ImportPublishedFigures importer, Reconcile reconcile, Cast cast, JdbcClient jdbc) {
        this.reconcile = reconcile;
        this.cast = cast;
        this.jdbc = jdbc;
        this.programme = new SmallProgramme(jdbc);
        Somebody.with(Role.PROGRAMME_MANAGER).does(() -> {
            importer.importYear2022();
            importer.importYear2022();
            return true;
        });
    }

    @Test
    void every_published_figure_is_equal_differs_or_is_not_countable_yet() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.members(project.cohort(), "FEMALE", 49);
        programme.members(project.cohort(), "MALE", 35);
        var rows = rows();
        assertThat(rows).hasSize(102);
        assertThat(row(rows, "MLI-0026").state()).isEqualTo(Reconciled.State.EQUAL);
        assertThat(row(rows, "MLI-0025").state()).isEqualTo(Reconciled.State.DIFFERS);
        assertThat(row(rows, "MLI-0025").counted()).contains(Figure.Value.known(35));
        assertThat(row(rows, "MLI-0022").state()).isEqualTo(Reconciled.State.NOT_COUNTABLE_YET);
        assertThat(row(rows, "MLI-0079").state()).isEqualTo(Reconciled.State.NOT_COUNTABLE_YET);
        assertThat(row(rows, "MLI-0063").published().contradiction()).isEqualTo("X-04");
    }

    @Test
    void the_page_shows_both_numbers_and_the_contradiction() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var page = officer.page("/figures/published?year=2022");
        assertThat(page.text())
                .contains("X-04", "221 men and 135 women make 356")
                .doesNotContain("⟦");
        assertThat(page.select("tbody tr")).hasSize(102);
    }

    @Test
    void the_panel_of_the_year_says_how_many_hold_and_shows_the_first_that_do_not() {
        programme.moveToThePublishedProgramme(programme.project("ILA", "WITH_LIVELIHOODS", "IQG13"), 2022);
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var whole = officer.page("/figures/published?year=2022");
        var excerpt = officer.page("/figures?year=2022").select("section[aria-labelledby=h-rec]");
        assertThat(excerpt.select(".facts").text())
                .isEqualTo(whole.select(".facts").text())
                .contains("Differs", "Not countable yet");
        assertThat(excerpt.select("tbody tr"))
                .hasSizeBetween(1, 4)
                .allSatisfy(row -> assertThat(row.text()).contains("Differs"));
        assertThat(excerpt.select("a[href='/figures/published?year=2022']")).hasSize(1);
    }

    @Test
    void nothing_printed_stands_beside_a_part_or_a_year_without_a_report() {
        programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        programme.moveToThePublishedProgramme(programme.project("ILA", "WITH_LIVELIHOODS", "IQG13"), 2022);
        programme.moveToThePublishedProgramme(programme.project("ILA", "WITH_LIVELIHOODS", "IQG13"), 2024);
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var kirkuk = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        for (var page : List.of(
                officer.page("/figures?year=2022&governorate=IQG13"),
                officer.page("/figures?year=2024"),
                officer.page("/figures?year=2022&programme=" + programme.code),
                kirkuk.page("/figures?year=2022"))) {
            assertThat(page.select("#h-prog")).hasSize(1);
            assertThat(page.select("#h-rec")).isEmpty();
        }
    }

    @Test
    void what_every_project_is_said_to_have_holds_only_when_the_fewest_and_the_most_do() {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        held(project.cohort(), 14, 0, 1, 2, 3);
        assertThat(row(rows(), "MLI-0028").state()).isEqualTo(Reconciled.State.EQUAL);
        assertThat(row(rows(), "MLI-0029").state()).isEqualTo(Reconciled.State.EQUAL);
        var second = programme.cohort(project.project(), siteOf(project));
        held(second, 14, 0, 1, 2);
        var open = programme.session(second, 3, APRIL.plusDays(42), "PLANNED");
        assertThat(row(rows(), "MLI-0029").state()).isEqualTo(Reconciled.State.EQUAL);
        programme.state(open, "HELD");
        assertThat(row(rows(), "MLI-0029").state()).isEqualTo(Reconciled.State.EQUAL);
        jdbc.sql("delete from programmes.session where id = ?").param(open).update();
        assertThat(row(rows(), "MLI-0029").state()).isEqualTo(Reconciled.State.DIFFERS);
        assertThat(row(rows(), "MLI-0029").counted()).containsExactly(Figure.Value.known(2), Figure.Value.known(3));
        assertThat(row(rows(), "MLI-0036").state()).isEqualTo(Reconciled.State.NOT_COUNTABLE_YET);
    }

    @Test
    void workshops_stand_apart_from_the_livelihood_projects_of_their_governorate() {
        var livelihood = programme.project("EPW", "WITH_LIVELIHOODS", "IQG15");
        held(livelihood.cohort(), 14, 0, 1, 2, 3);
        var longer = programme.cohort(livelihood.project(), siteOf(livelihood));
        held(longer, 14, 0, 1, 2, 3, 4);
        var workshop = programme.project("WORKSHOP", "MHPSS_ALONE", "IQG15");
        held(workshop.cohort(), 7, 0, 1, 2, 3, 4);
        held(programme.cohort(workshop.project(), siteOf(workshop)), 7, 0, 1, 2, 3, 4, 5, 6);
        programme.project("WORKSHOP", "MHPSS_ALONE", "IQG15");
        for (var id : List.of("MLI-0037", "MLI-0038", "MLI-0058", "MLI-0059", "MLI-0060", "MLI-0012")) {
            assertThat(row(rows(), id).state()).as(id).isEqualTo(Reconciled.State.EQUAL);
        }
        assertThat(row(rows(), "MLI-0011").counted()).containsExactly(Figure.Value.known(1));
    }

    @Test
    void a_project_is_of_women_only_when_each_of_its_cohorts_is() {
        programme.project("EPW", "WITH_LIVELIHOODS", "IQG01");
        var women = programme.project("ILA", "WITH_LIVELIHOODS", "IQG01");
        programme.composition(women.cohort(), "WOMEN");
        var both = programme.project("ILA", "WITH_LIVELIHOODS", "IQG01");
        programme.composition(both.cohort(), "WOMEN");
        programme.composition(programme.cohort(both.project(), siteOf(both)), "MEN");
        assertThat(row(rows(), "MLI-0042").state()).isEqualTo(Reconciled.State.EQUAL);
        assertThat(row(rows(), "MLI-0043").state()).isEqualTo(Reconciled.State.EQUAL);
    }

    @Test
    void what_is_not_countable_says_why_in_every_language() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        for (var language : List.of("en", "ar", "ckb")) {
            officer.get("/figures/published?year=2022&lang=" + language);
            var page = officer.page("/figures/published?year=2022");
            assertThat(page.select("html").attr("lang")).startsWith(language);
            assertThat(page.text()).doesNotContain("⟦");
            assertThat(page.select("tbody tr:has(.tag:not(.tag-ok, .tag-warn))"))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(row ->
                            assertThat(row.expectFirst("td.soft").ownText()).isNotBlank());
        }
    }

    @Test
    void a_reader_of_one_governorate_is_told_why_it_is_not_for_them() {
        assertThatThrownBy(() -> Somebody.with(Role.ME_OFFICER, "IQG13")
                        .does(() -> reconcile.year(FigureScope.whole("MLI", Period.year(2022)))))
                .isInstanceOf(Refused.class);
    }

    /** Closed sessions of a cohort, so many days apart. */
    private void held(UUID cohort, int apart, int... numbers) {
        for (var number : numbers) {
            programme.session(cohort, number, APRIL.plusDays((long) apart * number), "CLOSED");
        }
    }

    private UUID siteOf(SmallProgramme.Cohort cohort) {
        return jdbc.sql("select site_id from programmes.project where id = ?")
                .param(cohort.project())
                .query(UUID.class)
                .single();
    }

    private List<Reconciled> rows() {
        return Somebody.with(Role.ME_OFFICER)
                .does(() -> reconcile.year(FigureScope.whole(programme.code, Period.year(2022))));
    }

    private static Reconciled row(List<Reconciled> rows, String id) {
        return rows.stream()
                .filter(row -> row.published().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
