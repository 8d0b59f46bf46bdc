package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.programmes.CohortStory.START;
import static org.sanad.programmes.CohortStory.TEN;
import static org.sanad.programmes.CohortStory.staged;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.Enrolment;
import org.sanad.programmes.counselling.TallyCounselling;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.registry.PersonId;
import org.sanad.registry.Sex;
import org.sanad.shared.Refused;
import org.sanad.story.Cast;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class PlanStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final ChangePlan changePlan;
    private final PlanLines planLines;
    private final EnrolParticipants enrol;
    private final TallyCounselling tally;
    private final JdbcClient jdbc;

    PlanStoryTest(
            CohortStory story,
            Cast cast,
            ChangePlan changePlan,
            PlanLines planLines,
            EnrolParticipants enrol,
            TallyCounselling tally,
            JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.changePlan = changePlan;
        this.planLines = planLines;
        this.enrol = enrol;
        this.tally = tally;
        this.jdbc = jdbc;
    }

    @Test
    void the_awareness_session_stays_the_first() {
        var told = story.aCohort().told();
        refusedAs(
                "awareness-comes-first",
                () -> move(told.awareness(), told.plan().get(1).day().plusDays(1)));
        refusedAs("awareness-comes-first", () -> move(told.plan().get(1).id(), START.minusDays(1)));
        refusedAs("awareness-comes-first", () -> cancel(told.awareness(), "no room"));
        move(told.awareness(), START.minusDays(3));
        assertThat(planLines.of(told.cohort()).getFirst().onDay()).isEqualTo(START.minusDays(3));
    }

    @Test
    void a_session_is_cancelled_with_a_reason_and_only_before_marks_are_taken() {
        var told = story.aCohort().told();
        refusedAs("reason-missing", () -> cancel(told.plan().get(2).id(), "  "));
        cancel(told.plan().get(2).id(), "the road was closed");
        assertThat(planLines.of(told.cohort())).filteredOn(PlanLine::cancelled).hasSize(1);
        story.allCame(told, told.plan().get(1).id());
        refusedAs("session-has-marks", () -> cancel(told.plan().get(1).id(), "rain"));
        refusedAs("session-cancelled", () -> move(told.plan().get(2).id(), START.plusDays(30)));
    }

    @Test
    void holidays_fridays_and_clashes_stand_on_the_plan() {
        var facilitator = cast.user(Role.FACILITATOR, Cast.KIRKUK);
        var nowruz = LocalDate.of(2027, 3, 21);
        var told = story.aCohort()
                .startingOn(nowruz)
                .facilitatedBy(facilitator.id())
                .told();
        move(told.awareness(), nowruz);
        assertThat(kinds(told, 0)).containsExactly(Against.HOLIDAY);
        move(told.plan().get(1).id(), LocalDate.of(2027, 4, 2));
        assertThat(kinds(told, 1)).containsExactly(Against.REST_DAY);
        move(told.plan().get(3).id(), LocalDate.of(2028, 4, 3));
        assertThat(kinds(told, 3)).containsExactly(Against.OUTSIDE_PROJECT);
        var other = story.aCohort().startingOn(nowruz.plusDays(28)).told();
        share(told, other);
        staged(() -> enrol.enrol(other.cohort(), told.member(1), nowruz));
        assertThat(kinds(told, 2)).containsExactlyInAnyOrder(Against.FACILITATOR_BUSY, Against.PARTICIPANTS_TWICE);
    }

    @Test
    void one_more_session_is_added_at_the_end_up_to_twelve() {
        var told = story.aCohort().withPeerSessions(11).told();
        staged(() -> changePlan.add(told.cohort(), START.plusDays(200), TEN));
        assertThat(planLines.of(told.cohort())).hasSize(13);
        refusedAs("plan-is-full", () -> staged(() -> changePlan.add(told.cohort(), START.plusDays(210), TEN)));
    }

    @Test
    void somebody_joins_once_leaves_and_may_come_back() {
        var told = story.aCohort().withMembers(1).told();
        var person = story.aPerson(Sex.FEMALE);
        assertThat(staged(() -> enrol.enrol(told.cohort(), person, START))).isEqualTo(new Enrolment.Enrolled(person));
        assertThat(staged(() -> enrol.enrol(told.cohort(), person, START.plusDays(1))))
                .isEqualTo(new Enrolment.AlreadyIn(person));
        leave(told, person, START.plusDays(3));
        assertThat(staged(() -> enrol.enrol(told.cohort(), person, START.plusDays(9))))
                .isEqualTo(new Enrolment.Enrolled(person));
        story.allCame(told, told.plan().get(1).id());
        refusedAs("marked-after-leaving", () -> leave(told, told.member(1), START.plusDays(2)));
    }

    @Test
    void counselling_is_a_bare_number_for_a_project_and_a_month() {
        var told = story.aCohort().told();
        var march = YearMonth.of(2026, 3);
        tally(Role.COUNSELLOR, told, march, 2);
        tally(Role.COUNSELLOR, told, march, 3);
        assertThat(jdbc.sql("select sum(held) from programmes.counselling_tally where project_id = :p")
                        .param("p", told.project().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        refusedAs("counselling-count", () -> tally(Role.COUNSELLOR, told, march, -1));
        refusedAs("counselling-month", () -> tally(Role.COUNSELLOR, told, YearMonth.of(2090, 1), 1));
        refusedAs("not-permitted", () -> tally(Role.LIVELIHOOD_OFFICER, told, march, 1));
    }

    private List<Against> kinds(Told told, int number) {
        return planLines.of(told.cohort()).stream()
                .filter(line -> line.number() == number)
                .flatMap(line -> line.warnings().stream())
                .map(PlanWarning::kind)
                .toList();
    }

    private void share(Told one, Told other) {
        jdbc.sql("""
                        insert into programmes.cohort_facilitator (cohort_id, staff_id)
                        select :other, staff_id from programmes.cohort_facilitator where cohort_id = :one
                        """)
                .param("one", one.cohort().value())
                .param("other", other.cohort().value())
                .update();
    }

    private void tally(Role role, Told told, YearMonth month, int held) {
        Somebody.with(role).does(() -> {
            tally.tally(told.project(), month, held);
            return true;
        });
    }

    private void move(SessionId session, LocalDate day) {
        staged(() -> {
            changePlan.move(session, day, TEN);
            return true;
        });
    }

    private void cancel(SessionId session, String why) {
        staged(() -> {
            changePlan.cancel(session, why);
            return true;
        });
    }

    private void leave(Told told, PersonId person, LocalDate day) {
        staged(() -> {
            enrol.leave(told.cohort(), person, day, "moved");
            return true;
        });
    }

    private static void refusedAs(String problem, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(problem));
    }
}
