package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.programmes.CohortStory.START;
import static org.sanad.programmes.CohortStory.staged;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.story.Cast;
import org.sanad.story.Cast.Person;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facilitators, planners and whoever sees a project find its sessions by day, week and month. */
@StoryTest
class CalendarStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final ChangePlan changePlan;
    private final KeepCohort keepCohort;
    private final Projects projects;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarStoryTest(
            CohortStory story,
            Cast cast,
            ChangePlan changePlan,
            KeepCohort keepCohort,
            Projects projects,
            JdbcClient jdbc,
            Clock clock) {
        this.story = story;
        this.cast = cast;
        this.changePlan = changePlan;
        this.keepCohort = keepCohort;
        this.projects = projects;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void a_facilitator_sees_the_own_sessions_alone_by_day_week_and_month() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var other = story.aCohort().told();
        for (var span : List.of("day", "week", "month")) {
            var page = facilitator.browser().page("/calendar?span=" + span + "&day=" + START);
            assertThat(page.select("a[href=/sessions/" + told.awareness() + "]"))
                    .hasSize(1);
            assertThat(page.select("a[href=/sessions/" + other.awareness() + "]"))
                    .isEmpty();
        }
        assertThat(facilitator.browser().page("/today").select("main a[href=/calendar]"))
                .isNotEmpty();
        var march = facilitator.browser().page("/calendar?span=month&day=2026-03-20");
        assertThat(march.select("a[href^=/sessions/]")).hasSize(3);
        assertThat(march.text()).contains("Holiday: Nowruz", "weekend");
    }

    @Test
    void a_planner_opens_the_calendar_of_whoever_leads_a_cohort_and_elsewhere_nobody_does() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var other = story.aCohort().told();
        var planner = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var address = planner.page("/cohorts/" + told.cohort().value())
                .select("a[href^=/staff/][href$=/calendar]")
                .attr("href");
        var month = planner.page(address + "?span=month&day=" + START);
        assertThat(month.select("a[href=/sessions/" + told.awareness() + "]")).hasSize(1);
        assertThat(month.select("a[href=/sessions/" + other.awareness() + "]")).isEmpty();
        var elsewhere = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        assertThat(elsewhere.get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void the_week_begins_on_sunday_and_steps_lead_to_the_days_before_and_after() {
        var reader = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var week = reader.page("/calendar?span=week&day=2026-03-04");
        assertThat(week.select(".calendar-date").eachText()).hasSize(7);
        assertThat(week.select(".calendar-date").eachText().getFirst()).startsWith("Sunday 1 March");
        assertThat(week.select("a[rel~=prev]").attr("href")).isEqualTo("/calendar?span=week&day=2026-02-25");
        assertThat(week.select("a[rel~=next]").attr("href")).isEqualTo("/calendar?span=week&day=2026-03-11");
        var month = reader.page("/calendar?span=month&day=2026-01-31");
        assertThat(month.select("a[rel~=next]").attr("href")).isEqualTo("/calendar?span=month&day=2026-02-01");
        var unread = reader.page("/calendar?span=year&day=soon");
        assertThat(unread.select(".calendar-week .calendar-today")).hasSize(1);
    }

    @Test
    void a_cancelled_session_is_struck_and_says_so() {
        var told = story.aCohort().told();
        var gone = told.plan().get(2);
        staged(() -> {
            changePlan.cancel(gone.id(), "the road was closed");
            return true;
        });
        var reader = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = reader.page("/projects/" + told.project() + "/calendar?span=day&day=" + gone.day());
        assertThat(page.select(".calendar-off s").text()).contains("Peer support 2");
        assertThat(page.select(".calendar-off").text()).contains("Cancelled");
    }

    @Test
    void the_calendars_of_a_project_and_of_a_place_hang_on_the_pages_of_their_cohorts() {
        var told = meetingAtItsSite(story.aCohort().told());
        var site = keptCohort(told).site().orElseThrow();
        var reader = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var cohort = reader.page("/cohorts/" + told.cohort());
        assertThat(cohort.select("a[href=/projects/" + told.project() + "/calendar]"))
                .hasSize(1);
        assertThat(cohort.select("a[href=/sites/" + site.value() + "/calendar]"))
                .hasSize(1);
        var place = reader.page("/sites/" + site.value() + "/calendar?span=day&day=" + START);
        assertThat(place.select("a[href=/sessions/" + told.awareness() + "]")).hasSize(1);
        var stranger = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        assertThat(stranger.get("/sites/" + site.value() + "/calendar").statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/projects/" + told.project() + "/calendar").statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_may_not_open_sessions_is_led_to_the_cohort_instead() {
        var told = story.aCohort().told();
        var counsellor = cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK).browser();
        var page = counsellor.page("/projects/" + told.project() + "/calendar?span=day&day=" + START);
        assertThat(page.select("a[href=/cohorts/" + told.cohort() + "]")).isNotEmpty();
        assertThat(page.select("a[href^=/sessions/]")).isEmpty();
    }

    @Test
    void a_private_address_shows_the_own_sessions_to_a_phone_without_a_name_of_anybody() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = meetingAtItsSite(story.aCohort()
                .startingOn(today())
                .facilitatedBy(facilitator.id())
                .told());
        var other = story.aCohort().startingOn(today()).told();
        staged(() -> {
            changePlan.cancel(told.plan().get(1).id(), "rain");
            return true;
        });
        var feed = cast.stranger().get(address(facilitator));
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + told.awareness() + "@sanad\r\n")
                .contains("DTSTART;TZID=Asia/Baghdad:")
                .contains("SUMMARY:Awareness session · Group\r\n", "LOCATION:Site\r\n", "STATUS:CANCELLED\r\n")
                .doesNotContain(other.awareness().toString(), "Person", "P-", "rain");
        assertThat(cast.stranger().get(address(facilitator)).body()).contains("UID:" + told.awareness() + "@sanad\r\n");
    }

    @Test
    void an_address_that_was_renewed_revoked_or_never_made_is_answered_alike() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var first = address(facilitator);
        var second = address(facilitator);
        var phone = cast.stranger();
        assertThat(phone.get(second).statusCode()).isEqualTo(200);
        facilitator.browser().submit("/calendar/link", "/calendar/link/revoke", Map.of());
        for (var gone : List.of(first, second, "/feeds/never-made.ics")) {
            var answer = phone.get(gone);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(recorded("calendar-link.made", facilitator)).isEqualTo(2);
        assertThat(recorded("calendar-link.revoked", facilitator)).isEqualTo(1);
    }

    @Test
    void an_address_stops_when_its_maker_loses_the_role_or_the_account() {
        var phone = cast.stranger();
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var address = address(facilitator);
        jdbc.sql("delete from access.role_grant where user_id = :user")
                .param("user", facilitator.id().value())
                .update();
        assertThat(phone.get(address).statusCode()).isEqualTo(404);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var whole = address(supervisor);
        assertThat(phone.get(whole).statusCode()).isEqualTo(200);
        jdbc.sql("update access.app_user set disabled = true where id = :user")
                .param("user", supervisor.id().value())
                .update();
        assertThat(phone.get(whole).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_is_kept_only_as_a_digest_and_an_eager_phone_is_slowed_down() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var address = address(facilitator);
        var token = address.substring("/feeds/".length(), address.length() - ".ics".length());
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from programmes.calendar_link")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(0)
                .noneMatch(kept -> kept.contains(token));
        assertThat(facilitator.browser().page("/calendar/link").text()).doesNotContain(token);
        var phone = cast.stranger();
        var answers = java.util.stream.IntStream.range(0, 41)
                .map(time -> phone.get(address).statusCode())
                .boxed()
                .toList();
        assertThat(answers).contains(200, 429);
    }

    /** Makes an address, or a new one; the path of it. */
    private static String address(Person person) {
        var page = org.jsoup.Jsoup.parse(person.browser()
                .submit("/calendar/link", "/calendar/link", Map.of())
                .body());
        return page.select(".notice .code").text().replaceFirst("^https?://[^/]+", "");
    }

    private Told meetingAtItsSite(Told told) {
        var cohort = keptCohort(told);
        var site = projects.find(told.project()).orElseThrow().site();
        var details = new CohortDetails(
                cohort.code(), cohort.name(), Optional.of(site), cohort.composition(), cohort.facilitators());
        staged(() -> keepCohort.change(told.cohort(), details).orRefuse());
        return told;
    }

    private Cohort keptCohort(Told told) {
        return staged(() -> keepCohort.cohort(told.cohort()));
    }

    private long recorded(String action, Person person) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action and actor = :user")
                .param("action", action)
                .param("user", person.id().value())
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
