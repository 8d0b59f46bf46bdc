package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.programmes.CohortStory.START;
import static org.sanad.programmes.CohortStory.staged;
import static org.sanad.programmes.attendance.AbsenceReason.ILL;
import static org.sanad.programmes.attendance.AbsenceReason.NOT_KNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.attendance.Attendance;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.attendance.CloseSession;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.Outsider;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.attendance.RecordAttendance.Outcome;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.registry.PersonId;
import org.sanad.registry.Sex;
import org.sanad.shared.Refused;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class RecordAttendanceTest {

    private static final Mark ABSENT = new Mark.Absent(NOT_KNOWN);

    private final CohortStory story;
    private final RecordAttendance recordAttendance;
    private final CloseSession closeSession;
    private final EnrolParticipants enrol;
    private final JdbcClient jdbc;

    RecordAttendanceTest(
            CohortStory story, RecordAttendance record, CloseSession close, EnrolParticipants enrol, JdbcClient jdbc) {
        this.story = story;
        this.recordAttendance = record;
        this.closeSession = close;
        this.enrol = enrol;
        this.jdbc = jdbc;
    }

    @Test
    void a_saved_sheet_holds_the_session_and_the_same_sheet_again_changes_nothing() {
        var told = story.aCohort().withMembers(2).told();
        var sheet = sheet(told.awareness(), first(told.member(1), Mark.CAME), first(told.member(2), ABSENT));
        assertThat(save(sheet)).isEqualTo(new Outcome.Recorded(2, 0));
        assertThat(state(told.awareness())).isEqualTo("HELD");
        assertThat(save(sheet)).isEqualTo(new Outcome.Recorded(0, 0));
        assertThat(count("attendance", told.awareness())).isEqualTo(2);
        assertThat(count("attendance_correction", told.awareness())).isZero();
        assertThat(audited(told.awareness())).isOne();
    }

    @Test
    void a_correction_asks_for_a_reason_and_keeps_the_old_mark() {
        var told = story.aCohort().withMembers(1).told();
        save(sheet(told.awareness(), first(told.member(1), ABSENT)));
        var unexplained = new Attendance(told.member(1), Mark.CAME, Optional.of(ABSENT), "");
        assertThat(save(sheet(told.awareness(), unexplained)))
                .isEqualTo(new Outcome.NeedsReason(List.of(told.member(1))));
        var explained = new Attendance(told.member(1), Mark.CAME, Optional.of(ABSENT), "came late");
        assertThat(save(sheet(told.awareness(), explained))).isEqualTo(new Outcome.Recorded(0, 1));
        assertThat(jdbc.sql("select old_mark || ' ' || why from programmes.attendance_correction where session_id = :s")
                        .param("s", told.awareness().value())
                        .query(String.class)
                        .single())
                .isEqualTo("ABSENT came late");
        assertThat(mark(told.awareness(), told.member(1))).isEqualTo("PRESENT");
    }

    @Test
    void telling_why_somebody_was_absent_is_no_correction_that_needs_a_word() {
        var told = story.aCohort().withMembers(1).told();
        save(sheet(told.awareness(), first(told.member(1), ABSENT)));
        var completed = new Attendance(told.member(1), new Mark.Absent(ILL), Optional.of(ABSENT), "");
        assertThat(save(sheet(told.awareness(), completed))).isEqualTo(new Outcome.Recorded(0, 1));
    }

    @Test
    void two_facilitators_saving_different_people_of_one_session_are_merged() {
        var told = story.aCohort().withMembers(2).told();
        save(sheet(told.awareness(), first(told.member(1), Mark.CAME), first(told.member(2), Mark.CAME)));
        var came = Optional.of(Mark.CAME);
        var one = new Attendance(told.member(1), ABSENT, came, "mixed up");
        var otherUntouched = new Attendance(told.member(2), Mark.CAME, came, "");
        assertThat(save(sheet(told.awareness(), one, otherUntouched))).isEqualTo(new Outcome.Recorded(0, 1));
        var oneUntouched = new Attendance(told.member(1), Mark.CAME, came, "");
        var other = new Attendance(told.member(2), ABSENT, came, "mixed up");
        assertThat(save(sheet(told.awareness(), oneUntouched, other))).isEqualTo(new Outcome.Recorded(0, 1));
        assertThat(mark(told.awareness(), told.member(1))).isEqualTo("ABSENT");
        assertThat(mark(told.awareness(), told.member(2))).isEqualTo("ABSENT");
    }

    @Test
    void two_facilitators_changing_the_same_person_are_told_and_neither_mark_is_lost() {
        var told = story.aCohort().withMembers(2).told();
        save(sheet(told.awareness(), first(told.member(1), Mark.CAME)));
        var outcome = save(sheet(told.awareness(), first(told.member(1), ABSENT), first(told.member(2), Mark.CAME)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.standing())
                                .singleElement()
                                .satisfies(
                                        standing -> assertThat(standing.mark()).isEqualTo(Mark.CAME)));
        assertThat(mark(told.awareness(), told.member(1))).isEqualTo("PRESENT");
        assertThat(count("attendance", told.awareness())).isOne();
    }

    @Test
    void many_saving_the_same_first_marks_at_once_count_each_person_once() throws Exception {
        var told = story.aCohort().withMembers(5).told();
        var marks =
                told.members().stream().map(member -> first(member, Mark.CAME)).toArray(Attendance[]::new);
        var sheet = sheet(told.awareness(), marks);
        var outcomes = atOnce(8, () -> save(sheet));
        assertThat(outcomes).filteredOn(new Outcome.Recorded(5, 0)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.Recorded(0, 0)::equals).hasSize(7);
        assertThat(count("attendance", told.awareness())).isEqualTo(5);
    }

    @Test
    void of_two_opposite_marks_at_once_one_stands_and_the_other_is_told() throws Exception {
        var told = story.aCohort().withMembers(1).told();
        var marks = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of(Mark.CAME, ABSENT));
        var outcomes = atOnce(2, () -> save(sheet(told.awareness(), first(told.member(1), marks.remove()))));
        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Conflict.class::isInstance).hasSize(1);
        assertThat(count("attendance", told.awareness())).isOne();
    }

    @Test
    void a_closed_session_takes_no_mark_until_a_supervisor_reopens_it() {
        var told = story.aCohort().withMembers(2).told();
        save(sheet(told.awareness(), first(told.member(1), Mark.CAME)));
        assertThat(staged(() -> closeSession.close(told.awareness()))).isEqualTo(new CloseSession.Outcome.StillOpen(1));
        save(sheet(told.awareness(), first(told.member(2), Mark.CAME)));
        assertThat(staged(() -> closeSession.close(told.awareness()))).isEqualTo(new CloseSession.Outcome.Closed());
        var correction = new Attendance(told.member(2), ABSENT, Optional.of(Mark.CAME), "was not there");
        assertThat(save(sheet(told.awareness(), correction))).isEqualTo(new Outcome.SessionClosed());
        assertThatThrownBy(() -> reopen(Somebody.with(Role.LIVELIHOOD_OFFICER), told.awareness(), "mistake"))
                .isInstanceOf(Refused.class);
        var supervisor = Somebody.with(Role.MHPSS_SUPERVISOR);
        assertThatThrownBy(() -> reopen(supervisor, told.awareness(), " \u200F "))
                .isInstanceOf(Refused.class);
        reopen(supervisor, told.awareness(), "a mistake was reported");
        assertThat(save(sheet(told.awareness(), correction))).isEqualTo(new Outcome.Recorded(0, 1));
    }

    @Test
    void who_was_not_in_the_cohort_that_day_is_refused_with_the_remedy() {
        var told = story.aCohort().withMembers(2).told();
        var stranger = story.aPerson(Sex.MALE);
        var latecomer = story.aPerson(Sex.MALE);
        staged(() -> enrol.enrol(told.cohort(), latecomer, START.plusDays(7)));
        leaves(told, told.member(1), 3);
        var third = told.plan().get(1).id();
        assertThat(problems(save(sheet(told.awareness(), first(stranger, Mark.CAME), first(latecomer, Mark.CAME)))))
                .containsExactly("not-in-cohort", "joined-later");
        assertThat(problems(save(sheet(third, first(told.member(1), Mark.CAME)))))
                .containsExactly("left-before");
        assertThat(count("attendance", third)).isZero();
    }

    @Test
    void whatever_writes_the_database_refuses_a_mark_for_an_outsider_and_a_second_mark() {
        var told = story.aCohort().withMembers(1).told();
        var stranger = story.aPerson(Sex.FEMALE);
        assertThatThrownBy(() -> insert(told.awareness(), stranger))
                .isInstanceOf(DataIntegrityViolationException.class);
        insert(told.awareness(), told.member(1));
        assertThatThrownBy(() -> insert(told.awareness(), told.member(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_session_to_come_and_a_session_of_another_governorate_take_no_marks() {
        var told = story.aCohort().startingOn(START.plusYears(20)).told();
        assertThat(save(sheet(told.awareness(), first(told.member(1), Mark.CAME))))
                .isEqualTo(new Outcome.TooEarly(told.plan().getFirst().day()));
        var anbar = story.aCohort().in(CohortStory.FALLUJA).told();
        var kirkuk = Somebody.with(Role.MHPSS_SUPERVISOR, "IQG13");
        var sheet = sheet(anbar.awareness(), first(anbar.member(1), Mark.CAME));
        assertThatThrownBy(() -> kirkuk.does(() -> recordAttendance.record(sheet)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_PERMITTED));
        assertThatThrownBy(() -> kirkuk.does(() -> recordAttendance.record(
                        sheet(new SessionId(UUID.randomUUID()), first(anbar.member(1), Mark.CAME)))))
                .isInstanceOf(Refused.class);
    }

    private Outcome save(AttendanceSheet sheet) {
        return staged(() -> recordAttendance.record(sheet));
    }

    private void reopen(Somebody who, SessionId session, String why) {
        who.does(() -> {
            closeSession.reopen(session, why);
            return true;
        });
    }

    private void leaves(Told told, PersonId person, int daysAfterStart) {
        staged(() -> {
            enrol.leave(told.cohort(), person, START.plusDays(daysAfterStart), "moved");
            return true;
        });
    }

    private void insert(SessionId session, PersonId person) {
        jdbc.sql("""
                        insert into programmes.attendance (session_id, person_id, mark, marked_at)
                        values (:session, :person, 'PRESENT', now())
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    private static AttendanceSheet sheet(SessionId session, Attendance... marks) {
        return new AttendanceSheet(session, ModuleNoted.UNTOUCHED, List.of(marks));
    }

    private static Attendance first(PersonId person, Mark mark) {
        return new Attendance(person, mark, Optional.empty(), "");
    }

    private static List<String> problems(Outcome outcome) {
        return ((Outcome.NotInCohort) outcome)
                .outsiders().stream()
                        .map(Outsider::problem)
                        .map(problem -> problem.code())
                        .toList();
    }

    private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var outcomes = new ArrayList<T>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private String state(SessionId session) {
        return jdbc.sql("select state from programmes.session where id = :s")
                .param("s", session.value())
                .query(String.class)
                .single();
    }

    private String mark(SessionId session, PersonId person) {
        return jdbc.sql("select mark from programmes.attendance where session_id = :s and person_id = :p")
                .param("s", session.value())
                .param("p", person.value())
                .query(String.class)
                .single();
    }

    private int count(String table, SessionId session) {
        return jdbc.sql("select count(*) from programmes." + table + " where session_id = :s")
                .param("s", session.value())
                .query(Integer.class)
                .single();
    }

    private int audited(SessionId session) {
        return jdbc.sql(
                        "select count(*) from access.audit_entry where action = 'attendance.recorded' and subject_id = :s")
                .param("s", session.toString())
                .query(Integer.class)
                .single();
    }
}
