package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.programmes.CohortStory.START;
import static org.sanad.programmes.CohortStory.TEN;
import static org.sanad.programmes.CohortStory.staged;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.availability.BusyKind;
import org.sanad.programmes.availability.KeepAvailability;
import org.sanad.programmes.availability.WindowDetails;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.programmes.sessions.PlanRequest;
import org.sanad.programmes.sessions.PlanSessions;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** When people can come is recorded with their group; proposals keep clear of it, and dates that stand are marked. */
@StoryTest
class AvailabilityStoryTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final CohortStory story;
    private final Cast cast;
    private final KeepCohort keepCohort;
    private final PlanSessions planSessions;
    private final ChangePlan changePlan;
    private final PlanLines planLines;
    private final KeepAvailability keepAvailability;
    private final EnrolParticipants enrol;

    AvailabilityStoryTest(
            CohortStory story,
            Cast cast,
            KeepCohort keepCohort,
            PlanSessions planSessions,
            ChangePlan changePlan,
            PlanLines planLines,
            KeepAvailability keepAvailability,
            EnrolParticipants enrol) {
        this.story = story;
        this.cast = cast;
        this.keepCohort = keepCohort;
        this.planSessions = planSessions;
        this.changePlan = changePlan;
        this.planLines = planLines;
        this.keepAvailability = keepAvailability;
        this.enrol = enrol;
    }

    @Test
    void a_plan_goes_around_work_prayer_and_hours_without_child_care_and_says_why() {
        var cohort = cohort(story.aCohort().told());
        busy(cohort, BusyKind.WORK_SHIFT, EVERY_DAY, 8, 12);
        busy(cohort, BusyKind.PRAYER, EVERY_DAY, 12, 13);
        busy(cohort, BusyKind.CHILD_CARE, Set.of(DayOfWeek.SUNDAY), 13, 18);
        staged(() -> planSessions.plan(cohort, new PlanRequest(START, TEN, 1, 7, OptionalInt.empty())));
        var plan = planLines.of(cohort);
        var monday = START.plusDays(1);
        assertThat(plan).extracting(PlanLine::onDay).containsExactly(monday, monday.plusDays(7));
        assertThat(plan).extracting(PlanLine::atTime).containsOnly(LocalTime.of(13, 0));
        assertThat(plan).allSatisfy(line -> {
            var shift = line.shift().orElseThrow();
            assertThat(shift.wishedTime()).isEqualTo(TEN);
            assertThat(shift.why()).containsExactly(Against.WORK_SHIFT, Against.PRAYER, Against.CHILD_CARE);
            assertThat(line.warnings()).isEmpty();
        });
    }

    @Test
    void a_plan_goes_around_holidays_and_fridays() {
        var cohort = cohort(story.aCohort().told());
        var nowruz = LocalDate.of(2027, 3, 21);
        staged(() -> planSessions.plan(cohort, PlanRequest.everyFortnight(nowruz, TEN, 1)));
        var first = planLines.of(cohort).getFirst();
        assertThat(first.onDay()).isEqualTo(nowruz.plusDays(1));
        assertThat(first.shift().orElseThrow().why()).containsExactly(Against.HOLIDAY);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        assertThat(supervisor.page("/cohorts/" + cohort + "/plan").text())
                .contains("Proposed instead of Sunday 21 March, 10:00, because of a holiday");
    }

    @Test
    void a_session_may_be_moved_into_hours_in_which_people_cannot_come_and_is_marked() {
        var told = story.aCohort().told();
        busy(told.cohort(), BusyKind.WORK_SHIFT, EVERY_DAY, 14, 18);
        assertThat(warnings(told)).isEmpty();
        move(told, 1, START.plusDays(16), LocalTime.of(13, 0));
        assertThat(warnings(told)).extracting(PlanWarning::kind).containsExactly(Against.WORK_SHIFT);
        move(told, 1, START.plusDays(16), LocalTime.of(12, 30));
        assertThat(warnings(told)).isEmpty();
        staged(() -> {
            keepAvailability.takes(told.cohort(), 120);
            return true;
        });
        assertThat(warnings(told)).extracting(PlanWarning::kind).containsExactly(Against.WORK_SHIFT);
    }

    @Test
    void sessions_that_only_touch_do_not_clash_and_those_that_overlap_do() {
        var told = story.aCohort().told();
        var other = story.aCohort().told();
        staged(() -> enrol.enrol(other.cohort(), told.member(1), START));
        move(other, 1, told.plan().get(1).day(), LocalTime.of(11, 29));
        var clashes = warnings(told).stream()
                .filter(warning ->
                        warning.sessionId().equals(told.plan().get(1).id().value()))
                .toList();
        assertThat(clashes).extracting(PlanWarning::kind).containsExactly(Against.PARTICIPANTS_TWICE);
        assertThat(clashes.getFirst().about())
                .isInstanceOfSatisfying(
                        PlanWarning.About.Meets.class,
                        met -> assertThat(met.people()).isEqualTo(1));
        move(other, 1, told.plan().get(1).day(), LocalTime.of(11, 30));
        assertThat(warnings(told))
                .noneMatch(warning ->
                        warning.sessionId().equals(told.plan().get(1).id().value()));
    }

    @Test
    void who_is_wanted_twice_is_named_only_to_who_may_see_both_groups() {
        var told = story.aCohort().in(CohortStory.KIRKUK).told();
        var far = story.aCohort().in(CohortStory.FALLUJA).told();
        staged(() -> enrol.enrol(far.cohort(), told.member(1), START));
        var here = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = here.page("/cohorts/" + told.cohort() + "/clashes");
        assertThat(page.text()).contains("1 participant is expected elsewhere", "a session of another area");
        assertThat(page.select("main").text()).doesNotContain("P-");
        assertThat(page.select("a[href=/cohorts/" + far.cohort() + "]")).isEmpty();
        var everywhere = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var whole = everywhere.page("/cohorts/" + told.cohort() + "/clashes");
        assertThat(whole.select("main").text()).contains("P-", "Awareness session, Group (");
        assertThat(whole.select("a[href=/cohorts/" + far.cohort() + "]")).isNotEmpty();
        assertThat(here.get("/cohorts/" + far.cohort() + "/clashes").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_facilitator_records_changes_and_removes_the_hours_of_an_own_group_only() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var page = "/cohorts/" + told.cohort() + "/availability";
        var shift = Map.of("kind", "WORK_SHIFT", "days", "SUNDAY,MONDAY", "from", "08:00", "until", "14:00");
        assertThat(facilitator.browser().submit(page, page, shift).statusCode()).isEqualTo(302);
        var shown = facilitator.browser().page(page);
        assertThat(shown.text()).contains("Sunday and Monday: 08:00 to 14:00");
        var remove = shown.select("form[action$=/remove]").attr("action");
        var changed = remove.replace("/remove", "");
        var later = Map.of("kind", "CHILD_CARE", "days", "SUNDAY", "from", "15:00", "until", "16:00");
        facilitator.browser().submit(page, changed, later);
        assertThat(facilitator.browser().page(page).text())
                .contains("No child care")
                .doesNotContain("08:00");
        facilitator.browser().submit(page, remove, Map.of());
        assertThat(facilitator.browser().page(page).text()).contains("Nothing recorded yet");
        var stranger = story.aCohort().told();
        assertThat(facilitator
                        .browser()
                        .get("/cohorts/" + stranger.cohort() + "/availability")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void faulty_hours_are_told_with_their_remedy_and_keep_what_was_typed() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = "/cohorts/" + story.aCohort().told().cohort() + "/availability";
        var backwards = Map.of("kind", "PRAYER", "days", "SUNDAY", "from", "13:00", "until", "12:00");
        var answer = supervisor.submit(page, page, backwards);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("end before they begin", "13:00");
        assertThat(supervisor.submit(page, page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(supervisor
                        .submit(page, page + "/length", Map.of("minutes", "5"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void prayer_times_of_the_season_are_taken_over_once_and_changed_like_any_other() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = "/cohorts/" + story.aCohort().told().cohort() + "/availability";
        assertThat(supervisor.page(page).select("form[action$=/prayers]")).hasSize(1);
        supervisor.submit(page, page + "/prayers", Map.of());
        var shown = supervisor.page(page);
        assertThat(shown.text()).contains("Dhuhr prayer", "Asr prayer");
        assertThat(shown.select("form[action$=/prayers]")).isEmpty();
        assertThat(supervisor.page(shown.select("a[href*=change]").attr("href")).select("#f-note"))
                .hasSize(1);
    }

    private List<PlanWarning> warnings(Told told) {
        return staged(() -> planLines.of(told.cohort())).stream()
                .flatMap(line -> line.warnings().stream())
                .toList();
    }

    private void busy(CohortId cohort, BusyKind kind, Set<DayOfWeek> days, int from, int until) {
        var window = WindowDetails.weekly(kind, days, LocalTime.of(from, 0), LocalTime.of(until, 0));
        staged(() -> keepAvailability.add(cohort, window).orRefuse());
    }

    private void move(Told told, int number, LocalDate day, LocalTime time) {
        staged(() -> {
            changePlan.move(told.plan().get(number).id(), day, time);
            return true;
        });
    }

    /** A cohort of the same project that has no plan yet. */
    private CohortId cohort(Told beside) {
        var details =
                new CohortDetails(CohortStory.code(), "Without a plan", Optional.empty(), Composition.MIXED, List.of());
        return staged(() -> keepCohort.create(beside.project(), details).orRefuse());
    }
}
