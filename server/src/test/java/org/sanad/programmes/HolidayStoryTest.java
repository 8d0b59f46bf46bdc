package org.sanad.programmes;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.PlanWarning.About;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme manager enters holidays, and whoever plans sees which sessions lie on them. */
@StoryTest
class HolidayStoryTest {

    /** A Sunday with no other holiday within eight weeks. */
    private final LocalDate day;

    private final CohortStory story;
    private final Cast cast;
    private final PlanLines planLines;
    private final ChangePlan changePlan;
    private final JdbcClient jdbc;

    HolidayStoryTest(
            CohortStory story, Cast cast, PlanLines planLines, ChangePlan changePlan, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.planLines = planLines;
        this.changePlan = changePlan;
        this.jdbc = jdbc;
        this.day = LocalDate.now(clock).plusYears(1).withMonth(8).with(firstInMonth(DayOfWeek.SUNDAY));
    }

    @AfterEach
    void nobody_else_finds_the_holidays() {
        jdbc.sql("delete from programmes.holiday").update();
    }

    @Test
    void an_entered_feast_names_the_sessions_on_its_days_and_moves_none() {
        var told = story.aCohort().startingOn(day.plusDays(1)).told();
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var link = "a[href=/cohorts/" + told.cohort() + "/plan]";
        assertThat(manager.page("/holidays").select(link)).isEmpty();
        assertThat(withoutDate(manager.page("/holidays"), "Eid al-Adha")).isEqualTo(2);

        var feast =
                holiday(Map.of("feast", "EID_AL_ADHA", "until", day.plusDays(3).toString()));
        assertThat(manager.submit("/holidays", "/holidays", feast).statusCode()).isEqualTo(302);

        var page = manager.page("/holidays");
        assertThat(page.select(link).text()).contains("Eid al-Adha", "Awareness");
        assertThat(withoutDate(page, "Eid al-Adha")).isEqualTo(1);
        assertThat(warned(told.cohort())).containsExactly("Eid al-Adha");
        assertThat(planLines.of(told.cohort()).getFirst().onDay()).isEqualTo(day.plusDays(1));
        assertThat(recorded("holiday.added")).isPositive();
    }

    @Test
    void a_holiday_of_one_governorate_concerns_its_own_sessions_only() {
        var kirkuk = story.aCohort().in(CohortStory.KIRKUK).startingOn(day).told();
        var falluja = story.aCohort().in(CohortStory.FALLUJA).startingOn(day).told();
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var local = holiday(Map.of("nameAr", "عطلة كركوك", "area", "IQG13"));
        assertThat(manager.submit("/holidays", "/holidays", local).statusCode()).isEqualTo(302);
        assertThat(warned(kirkuk.cohort())).containsExactly("عطلة كركوك");
        assertThat(warned(falluja.cohort())).isEmpty();
        assertThat(manager.submit("/holidays", "/holidays", holiday(Map.of("nameEn", "All Iraq")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_faulty_holiday_is_told_with_its_remedy_and_keeps_what_was_typed() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var nameless = manager.submit("/holidays", "/holidays", holiday(Map.of()));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("has no name", day.toString());
        var backwards =
                holiday(Map.of("nameEn", "Flood", "until", day.minusDays(1).toString()));
        assertThat(manager.submit("/holidays", "/holidays", backwards).statusCode())
                .isEqualTo(422);
        var flood = holiday(Map.of("nameEn", "Flood", "until", day.plusDays(2).toString()));
        assertThat(manager.submit("/holidays", "/holidays", flood).statusCode()).isEqualTo(302);
        var again =
                holiday(Map.of("nameEn", "Flood again", "from", day.plusDays(2).toString()));
        assertThat(manager.submit("/holidays", "/holidays", again).body()).contains("already covers");
    }

    @Test
    void what_was_entered_is_removed_again_by_a_manager_and_only_seen_by_who_plans() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        manager.submit("/holidays", "/holidays", holiday(Map.of("nameEn", "Census day")));
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var seen = supervisor.page("/holidays");
        assertThat(seen.text()).contains("Census day", "Eve of Nowruz");
        assertThat(seen.select("main form")).isEmpty();
        var remove = manager.page("/holidays").select("form[action$=/remove]").attr("action");
        assertThat(supervisor.submit("/holidays", remove, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(manager.submit("/holidays", remove, Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.page("/holidays").text()).doesNotContain("Census day");
        assertThat(recorded("holiday.removed")).isPositive();
    }

    @Test
    void the_eve_of_nowruz_is_a_holiday_in_the_kurdistan_region_only() {
        var eve = LocalDate.of(2027, 3, 20);
        var erbil = story.aCohort().in("IQG11").startingOn(eve.plusDays(4)).told();
        var kirkuk = story.aCohort()
                .in(CohortStory.KIRKUK)
                .startingOn(eve.plusDays(4))
                .told();
        moved(erbil.awareness(), eve);
        moved(kirkuk.awareness(), eve);
        assertThat(warned(erbil.cohort())).contains("Eve of Nowruz");
        assertThat(warned(kirkuk.cohort())).doesNotContain("Eve of Nowruz");
    }

    private void moved(SessionId session, LocalDate to) {
        CohortStory.staged(() -> {
            changePlan.move(session, to, CohortStory.TEN);
            return true;
        });
    }

    private List<String> warned(CohortId cohort) {
        return planLines.of(cohort).stream()
                .map(PlanLine::warnings)
                .flatMap(List::stream)
                .filter(warning -> warning.kind() == Against.HOLIDAY)
                .map(warning -> ((About.Named) warning.about()).in().apply("en"))
                .toList();
    }

    private static long withoutDate(Document page, String feast) {
        return page.select("tr").stream()
                .filter(row -> row.select("th").text().equals(feast))
                .flatMap(row -> row.select("td").stream())
                .filter(cell -> cell.text().contains("No date yet"))
                .count();
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    /** In all of Iraq, on {@link #day}, unless something else is said. */
    private Map<String, String> holiday(Map<String, String> said) {
        var fields = new HashMap<>(Map.of("area", "IQ", "from", day.toString()));
        fields.putAll(said);
        return fields;
    }
}
