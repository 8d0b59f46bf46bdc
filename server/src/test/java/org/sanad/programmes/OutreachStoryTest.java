package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are told that they may take part, asked what keeps them out, and find something for their children. */
@StoryTest
class OutreachStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final LocalDate today;

    OutreachStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void outreach_says_where_to_whom_how_and_in_which_words_before_it_is_planned() {
        var supervisor = supervisor();
        var page = outreach(story.aCohort().told());
        var empty = supervisor.submit(page, page, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("It is not said where", "whom it is to reach", "how people are told", "words are missing");
        assertThat(plans(supervisor, page, today.minusDays(1))).isEqualTo(302);
        var text = supervisor.page(page).text();
        assertThat(text).contains("Hawija market", "People with disabilities", "Home visits", "جلسات مجانية");
        assertThat(recorded("outreach.planned")).isPositive();
    }

    @Test
    void who_was_told_is_counted_by_sex_and_never_added_to_the_participants() {
        var supervisor = supervisor();
        var told = story.aCohort().withMembers(2).told();
        var page = outreach(told);
        var before = counted(told);
        plans(supervisor, page, today.minusDays(1));
        assertThat(supervisor
                        .page("/projects/" + told.project())
                        .select("a[href=" + page + "]")
                        .text())
                .contains("Planned day has passed");
        var held = supervisor.page(page).select("form[action^=" + page + "/]").attr("action");
        var tooMany = Map.of("heldOn", today.toString(), "women", "3", "men", "٢", "withDisability", "6");
        var refused = supervisor.submit(page, held, tooMany);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("than the 5 who were told");
        var right = Map.of("heldOn", today.toString(), "women", "3", "men", "2", "withDisability", "4");
        assertThat(supervisor.submit(page, held, right).statusCode()).isEqualTo(302);
        assertThat(supervisor.submit(page, held, right).statusCode()).isEqualTo(409);
        assertThat(supervisor.page(page).text())
                .contains("5 told: 3 women, 2 men", "4 with a disability", "These are not participants.");
        assertThat(counted(told)).isEqualTo(before);
    }

    @Test
    void people_with_disabilities_are_asked_and_what_changed_is_seen_through() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        var project = "/projects/" + told.project();
        var page = project + "/consultations";
        assertThat(officer.page(project).select("a[href=" + page + "]").text()).contains("Nobody was asked yet");
        var nobody = Map.of("stage", "DESIGN", "on", today.toString(), "findings", "The tools are too heavy");
        assertThat(officer.submit(page, page, nobody).statusCode()).isEqualTo(422);
        var asked = new HashMap<>(nobody);
        asked.putAll(Map.of("women", "2", "men", "4"));
        assertThat(officer.submit(page, page, asked).statusCode()).isEqualTo(302);
        assertThat(officer.page(project).select("a[href=" + page + "]").text()).contains("Adjustment open");
        var change = officer.page(page).select("form[action^=" + page + "/]").attr("action");
        var when = Map.of("adjustedOn", today.toString());
        assertThat(officer.submit(page, change, when).statusCode()).isEqualTo(422);
        var what = Map.of("adjustedOn", today.toString(), "adjustment", "Lighter tools were bought");
        assertThat(officer.submit(page, change, what).statusCode()).isEqualTo(302);
        assertThat(officer.page(page).text()).contains("6 people: 2 women, 4 men", "Lighter tools were bought");
        assertThat(officer.page(project).select("a[href=" + page + "]").text()).doesNotContain("open");
        assertThat(recorded("consultation.adjusted")).isPositive();
    }

    @Test
    void children_who_come_beside_the_sessions_are_counted_apart() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var before = counted(told);
        var page = "/projects/" + told.project() + "/activities";
        var browser = facilitator.browser();
        assertThat(browser.page("/cohorts/" + told.cohort()).select("a[href=" + page + "]"))
                .hasSize(1);
        var children = activity("CHILDREN", today, told.cohort().toString());
        assertThat(browser.submit(page, page, children).statusCode()).isEqualTo(302);
        var count = browser.page(page).select("form[action^=" + page + "/]").attr("action");
        var bad = Map.of("female", "many", "male", "1");
        assertThat(browser.submit(page, count, bad).statusCode()).isEqualTo(422);
        assertThat(browser.submit(page, count, Map.of("female", "7", "male", "5"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.page(page).text()).contains("12 came: 7 girls, 5 boys", "Children's activity: 12 visits");
        assertThat(counted(told)).isEqualTo(before);
    }

    @Test
    void a_mentoring_session_to_come_is_planned_and_counted_on_its_day_only() {
        var supervisor = supervisor();
        var told = story.aCohort().told();
        var other = story.aCohort().told();
        var page = "/projects/" + told.project() + "/activities";
        var foreign =
                activity("YOUTH_MENTORING", today.plusDays(3), other.cohort().toString());
        assertThat(supervisor.submit(page, page, foreign).statusCode()).isEqualTo(422);
        var mentoring = activity("YOUTH_MENTORING", today.plusDays(3), "");
        assertThat(supervisor.submit(page, page, mentoring).statusCode()).isEqualTo(302);
        assertThat(supervisor.page(page).select("form[action^=" + page + "/]")).isEmpty();
        var id = jdbc.sql("select id from programmes.activity where project_id = ?")
                .param(told.project().value())
                .query(String.class)
                .single();
        var early = supervisor.submit(page, page + "/" + id, Map.of("female", "2", "male", "2"));
        assertThat(early.statusCode()).isEqualTo(409);
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
    }

    private static String outreach(Told told) {
        return "/projects/" + told.project() + "/outreach";
    }

    private static int plans(Visitor browser, String page, LocalDate day) {
        var fields = Map.of(
                "place", "Hawija market",
                "groups", "PEOPLE_WITH_DISABILITIES",
                "method", "HOME_VISITS",
                "messageAr", "جلسات مجانية للجميع",
                "plannedOn", day.toString());
        return browser.submit(page, page, fields).statusCode();
    }

    private static Map<String, String> activity(String kind, LocalDate day, String cohort) {
        return Map.of("kind", kind, "on", day.toString(), "place", "Centre", "lead", "Noor", "cohort", cohort);
    }

    /** People of the project and services to them, as the figures know them. */
    private List<Integer> counted(Told told) {
        return jdbc.sql("""
                        select count(distinct person_id) from programmes.participation where project_id = :project
                        union all
                        select coalesce(sum(services), 0) from programmes.service where project_id = :project
                        """)
                .param("project", told.project().value())
                .query(Integer.class)
                .list();
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
