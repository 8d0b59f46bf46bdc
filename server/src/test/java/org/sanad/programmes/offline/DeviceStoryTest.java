package org.sanad.programmes.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.programmes.CohortStory.staged;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanad.access.Grants;
import org.sanad.access.Role;
import org.sanad.access.users.KeepUsers;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.attendance.CloseSession;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class DeviceStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Grants grants;
    private final KeepUsers keepUsers;
    private final CloseSession closeSession;

    DeviceStoryTest(
            CohortStory story, Cast cast, JdbcClient jdbc, Grants grants, KeepUsers keepUsers, CloseSession close) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.grants = grants;
        this.keepUsers = keepUsers;
        this.closeSession = close;
    }

    @Test
    void marks_made_without_signal_are_applied_once_however_often_they_are_sent() {
        var owner = facilitator();
        var told = cohortOf(2, owner);
        var phone = new Phone(owner);
        var marks = List.of(
                phone.mark(told.awareness(), told.member(1), "PRESENT", ""),
                phone.mark(told.awareness(), told.member(2), "ABSENT:ILL", ""));
        assertThat(states(phone.sendAll(marks))).containsExactly("applied", "applied");
        assertThat(states(phone.sendAll(marks))).containsExactly("already", "already");
        assertThat(rows(told)).containsExactlyInAnyOrder("PRESENT", "ABSENT");
    }

    @Test
    void one_bad_record_keeps_no_other_from_arriving() {
        var owner = facilitator();
        var told = cohortOf(2, owner);
        var phone = new Phone(owner);
        var outsider = story.aCohort().withMembers(1).told().member(1);
        var said = phone.sendAll(List.of(
                phone.mark(told.awareness(), told.member(1), "PRESENT", ""),
                phone.mark(told.awareness(), outsider, "PRESENT", ""),
                phone.mark(told.awareness(), told.member(2), "DANCED", ""),
                Map.of("id", "no id at all"),
                phone.record("poem", told.awareness(), Map.of()),
                phone.mark(told.awareness(), told.member(2), "EXCUSED", "")));
        assertThat(states(said)).containsExactly("applied", "refused", "refused", "refused", "refused", "applied");
        assertThat(said.get(1).word("code")).isEqualTo("not-in-cohort");
        assertThat(said.get(2).word("mend")).isNotBlank();
        assertThat(rows(told)).containsExactlyInAnyOrder("PRESENT", "EXCUSED");
    }

    @Test
    void two_phones_with_one_session_are_merged_by_person_and_a_conflict_names_who_said_what() {
        var one = facilitator();
        var two = facilitator();
        var told = cohortOf(3, one, two);
        var first = new Phone(one);
        var second = new Phone(two);
        first.sendAll(List.of(
                first.mark(told.awareness(), told.member(1), "PRESENT", ""),
                first.mark(told.awareness(), told.member(2), "ABSENT", "")));
        var said = second.sendAll(List.of(
                second.mark(told.awareness(), told.member(2), "PRESENT", ""),
                second.mark(told.awareness(), told.member(3), "PRESENT", "")));
        assertThat(states(said)).containsExactly("conflict", "applied");
        assertThat(said.getFirst().word("what")).contains("Absent").contains("The role.facilitator");
        assertThat(said.getFirst().word("mark")).isEqualTo("ABSENT:NOT_KNOWN");
        var mine = second.mark(
                told.awareness(), told.member(2), "PRESENT", said.getFirst().word("mark"));
        assertThat(second.send(Phone.because(mine, "we looked again together")).state())
                .isEqualTo("applied");
        assertThat(rows(told)).containsOnly("PRESENT").hasSize(3);
    }

    @Test
    void a_correction_that_overtakes_the_mark_it_corrects_still_stands_in_the_end() {
        var owner = facilitator();
        var told = cohortOf(2, owner);
        var phone = new Phone(owner);
        var slip = phone.mark(told.awareness(), told.member(1), "PRESENT", "");
        var correction = Phone.replacing(phone.mark(told.awareness(), told.member(1), "ABSENT", ""), List.of(slip));
        assertThat(phone.send(correction).state()).isEqualTo("applied");
        assertThat(phone.send(slip).state()).isEqualTo("already");
        var arrived = phone.mark(told.awareness(), told.member(2), "PRESENT", "");
        phone.send(arrived);
        var after = Phone.replacing(phone.mark(told.awareness(), told.member(2), "EXCUSED", ""), List.of(arrived));
        assertThat(phone.send(Phone.because(after, "corrected on the phone")).state())
                .isEqualTo("applied");
        assertThat(rows(told)).containsExactlyInAnyOrder("ABSENT", "EXCUSED");
    }

    @Test
    void a_correction_without_a_reason_and_a_closed_session_are_refused_with_the_remedy() {
        var owner = facilitator();
        var told = cohortOf(1, owner);
        var phone = new Phone(owner);
        phone.send(phone.mark(told.awareness(), told.member(1), "PRESENT", ""));
        var silent = phone.send(phone.mark(told.awareness(), told.member(1), "ABSENT", "PRESENT"));
        assertThat(silent.word("code")).isEqualTo("record-correction-reason");
        staged(() -> closeSession.close(told.awareness()));
        var late = Phone.because(phone.mark(told.awareness(), told.member(1), "ABSENT", "PRESENT"), "ill");
        assertThat(phone.send(late).word("code")).isEqualTo("session-closed");
        assertThat(rows(told)).containsExactly("PRESENT");
    }

    @Test
    void a_record_is_never_sent_under_another_name() {
        var one = facilitator();
        var two = facilitator();
        var told = cohortOf(1, one, two);
        var record = new Phone(one).mark(told.awareness(), told.member(1), "ABSENT", "");
        assertThat(new Phone(two).send(record).word("code")).isEqualTo("record-of-another");
        assertThat(rows(told)).isEmpty();
        assertThat(new Phone(one).send(record).state()).isEqualTo("applied");
    }

    @Test
    void records_of_somebody_who_lost_the_role_are_held_until_a_supervisor_applies_or_sets_them_aside() {
        var owner = facilitator();
        var told = cohortOf(2, owner);
        var phone = new Phone(owner);
        var marks = List.of(
                phone.mark(told.awareness(), told.member(1), "PRESENT", ""),
                phone.mark(told.awareness(), told.member(2), "ABSENT", ""));
        withdraw(owner);
        assertThat(states(phone.sendAll(marks))).containsExactly("held", "held");
        assertThat(states(phone.sendAll(marks))).containsExactly("held", "held");
        assertThat(rows(told)).isEmpty();

        var elsewhere = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        assertThat(elsewhere.page("/held-records").html()).doesNotContain(id(marks.get(0)));
        assertThat(elsewhere
                        .submit("/me", "/held-records/" + id(marks.get(0)) + "/apply", Map.of())
                        .statusCode())
                .isEqualTo(404);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        assertThat(supervisor.page("/held-records").html()).contains(id(marks.get(0)), id(marks.get(1)));
        supervisor.submit("/held-records", "/held-records/" + id(marks.get(0)) + "/apply", Map.of());
        var silent = supervisor.submit("/held-records", "/held-records/" + id(marks.get(1)) + "/set-aside", Map.of());
        assertThat(silent.statusCode()).isEqualTo(422);
        supervisor.submit(
                "/held-records", "/held-records/" + id(marks.get(1)) + "/set-aside", Map.of("why", "was elsewhere"));
        assertThat(rows(told)).containsExactly("PRESENT");
        assertThat(supervisor.page("/held-records").html()).doesNotContain(id(marks.get(0)), id(marks.get(1)));
        assertThat(audited(told)).contains("device-record.held", "device-record.applied", "device-record.set-aside");
    }

    @Test
    void a_phone_whose_clock_is_wrong_has_its_times_put_right_and_both_kept() {
        var owner = facilitator();
        var told = cohortOf(1, owner);
        var phone = new Phone(owner);
        var wrong = Instant.now().minus(Duration.ofDays(400));
        var record = phone.mark(told.awareness(), told.member(1), "PRESENT", "");
        record.put("madeAt", wrong.minusSeconds(600).toString());
        assertThat(states(phone.sendAt(wrong, List.of(record)))).containsExactly("applied");
        var made = time("made_at", record);
        assertThat(Duration.between(made, Instant.now())).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(12));
        assertThat(Duration.between(time("device_made_at", record), made)).isGreaterThan(Duration.ofDays(399));
    }

    @Test
    void a_queue_above_the_limit_is_turned_away_whole_and_arrives_in_parts() {
        var owner = facilitator();
        var told = cohortOf(1, owner);
        var phone = new Phone(owner);
        var many = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(1, ReceiveRecords.MOST + 1)
                .forEach(i -> many.add(phone.mark(told.awareness(), told.member(1), "PRESENT", "")));
        var json = new tools.jackson.databind.json.JsonMapper().writeValueAsString(Map.of("records", many));
        var answer = phone.post(json);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-many-records").contains("200");
        assertThat(rows(told)).isEmpty();
        assertThat(states(phone.sendAll(many.subList(0, 100)))).containsOnly("applied");
        assertThat(rows(told)).containsExactly("PRESENT");
    }

    @Test
    void what_is_no_batch_is_refused_and_a_disabled_user_is_asked_to_sign_in() {
        var owner = facilitator();
        var told = cohortOf(1, owner);
        var phone = new Phone(owner);
        assertThat(phone.post("{\"records\": 7").statusCode()).isEqualTo(400);
        assertThat(phone.post("{}").statusCode()).isEqualTo(200);
        var gone = phone.mark(new org.sanad.programmes.SessionId(UUID.randomUUID()), told.member(1), "PRESENT", "");
        assertThat(phone.send(gone).word("code")).isEqualTo("record-session-gone");
        staged(() -> {
            keepUsers.setDisabled(owner.id(), true);
            return true;
        });
        assertThat(owner.browser().get("/device").statusCode()).isIn(302, 401, 403);
    }

    @Test
    void the_module_of_a_session_is_noted_and_another_choice_meanwhile_is_not_overwritten() {
        var one = facilitator();
        var two = facilitator();
        var told = cohortOf(1, one, two);
        var session = told.plan().get(1).id();
        var first = new Phone(one);
        var second = new Phone(two);
        assertThat(first.send(first.record("page", session, Map.of("module", "2", "seen-module", "")))
                        .state())
                .isEqualTo("applied");
        var other = second.send(second.record("page", session, Map.of("module", "3", "seen-module", "")));
        assertThat(other.word("code")).isEqualTo("record-module-differs");
        assertThat(second.send(second.record("page", session, Map.of("module", "3", "seen-module", "2")))
                        .state())
                .isEqualTo("applied");
    }

    @Test
    void a_phone_learns_which_pages_to_keep_and_only_a_facilitator_has_any() {
        var owner = facilitator();
        var today = java.time.LocalDate.now();
        var told = story.aCohort()
                .withMembers(1)
                .startingOn(today)
                .facilitatedBy(owner.id())
                .told();
        assertThat(owner.browser().get("/device").body())
                .contains("\"/today\"", "/sessions/" + told.awareness(), "/cohorts/" + told.cohort());
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get("/device").body()).contains("\"pages\":[]");
        assertThat(cast.stranger().get("/offline").statusCode()).isEqualTo(200);
        assertThat(cast.stranger().get("/device").statusCode()).isEqualTo(302);
    }

    private Cast.Person facilitator() {
        return cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
    }

    private Told cohortOf(int members, Cast.Person... facilitators) {
        var draft = story.aCohort().withMembers(members);
        for (var facilitator : facilitators) {
            draft.facilitatedBy(facilitator.id());
        }
        return draft.told();
    }

    private void withdraw(Cast.Person person) {
        grants.of(person.id()).forEach(grant -> grants.remove(person.id(), grant.id()));
    }

    private static List<String> states(List<Phone.Said> said) {
        return said.stream().map(Phone.Said::state).toList();
    }

    private static String id(Map<String, Object> record) {
        return String.valueOf(record.get("id"));
    }

    private List<String> rows(Told told) {
        return jdbc.sql("select mark from programmes.attendance where session_id = :session")
                .param("session", told.awareness().value())
                .query(String.class)
                .list();
    }

    private List<String> audited(Told told) {
        return jdbc.sql("select action from access.audit_entry where subject_id = :session")
                .param("session", told.awareness().toString())
                .query(String.class)
                .list();
    }

    private Instant time(String column, Map<String, Object> record) {
        return jdbc.sql("select " + column + " from programmes.device_record where id = :id::uuid")
                .param("id", id(record))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
