package org.sanad.programmes.fieldforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.forms.handover.HandOver;
import org.sanad.forms.starters.StarterForm;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A phone with a collecting app as a full client of the programme. */
@StoryTest
class FieldFormStoryTest {

    private final FormStory forms;
    private final CohortStory cohorts;
    private final HandOver handOver;
    private final JdbcClient jdbc;

    FieldFormStoryTest(Cast cast, CohortStory cohorts, HandOver handOver, JdbcClient jdbc) {
        this.forms = FormStory.begin(cast);
        this.cohorts = cohorts;
        this.handOver = handOver;
        this.jdbc = jdbc;
    }

    @Test
    void a_cohorts_phone_gets_its_own_people_and_sessions_and_a_phone_of_the_mission_gets_nobody() {
        var told = cohorts.aCohort().withMembers(2).told();
        var other = cohorts.aCohort().withMembers(1).told();
        var form = attendanceForm();
        var people = list(phoneOf(told), form, "participants.csv");
        assertThat(people).startsWith("name,label,__version,cohorts,full_name,code,sex");
        told.members().forEach(member -> assertThat(people).contains(member + ","));
        assertThat(people)
                .contains(told.cohort().toString())
                .doesNotContain(other.member(1).toString());
        assertThat(list(phoneOf(told), form, "sessions.csv"))
                .contains(told.awareness() + ",")
                .contains(told.cohort() + ",2026-03-01,awareness")
                .doesNotContain(other.awareness().toString());
        assertThat(list(forms.phone(), form, "participants.csv").lines()).hasSize(1);
        assertThat(list(forms.phone(), form, "sessions.csv"))
                .contains(other.awareness().toString());
    }

    @Test
    void phones_of_two_cohorts_of_one_project_keep_their_people_apart_and_one_of_the_project_has_both() {
        var told = cohorts.aCohort().withMembers(1).told();
        var other = cohorts.aCohort().beside(told).withMembers(1).told();
        var form = attendanceForm();
        assertThat(list(phoneOf(told), form, "participants.csv"))
                .contains(told.member(1).toString())
                .doesNotContain(other.member(1).toString());
        assertThat(list(phoneOf(other), form, "participants.csv"))
                .contains(other.member(1).toString())
                .doesNotContain(told.member(1).toString());
        var projects = forms.phone("PROJECT:" + told.project());
        assertThat(list(projects, form, "participants.csv"))
                .contains(told.member(1).toString(), other.member(1).toString());
        assertThat(phoneOf(other)
                        .submit(FilledSheet.of(form, told).came(1).xml())
                        .statusCode())
                .isEqualTo(201);
        assertThat(held(form)).hasSize(1);
        assertThat(marks(told)).isEmpty();
    }

    @Test
    void the_list_of_a_cohort_has_another_hash_once_somebody_joins() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = attendanceForm();
        var phone = phoneOf(told);
        var before = hash(phone, form, "participants.csv");
        assertThat(hash(phone, form, "participants.csv")).isEqualTo(before);
        cohorts.joins(told.cohort(), cohorts.aPerson(org.sanad.registry.Sex.FEMALE));
        assertThat(hash(phone, form, "participants.csv")).isNotEqualTo(before);
    }

    @Test
    void attendance_taken_on_a_phone_stands_in_the_session() {
        var told = cohorts.aCohort().withMembers(5).told();
        var form = attendanceForm();
        var phone = phoneOf(told);
        var sheet = FilledSheet.of(form, told)
                .came(1, 2)
                .excused(2, 3)
                .reason("reason_ill", 3, 4)
                .reason("reason_other", 4);
        assertThat(phone.submit(sheet.xml()).statusCode()).isEqualTo(201);
        handOver.deliverDue();
        assertThat(marks(told))
                .containsExactlyInAnyOrder(
                        told.member(1) + " PRESENT",
                        told.member(2) + " PRESENT",
                        told.member(3) + " EXCUSED ILL",
                        told.member(4) + " ABSENT ILL",
                        told.member(5) + " ABSENT NOT_KNOWN");
        assertThat(phone.submit(sheet.xml()).statusCode()).isEqualTo(202);
        handOver.deliverDue();
        assertThat(corrections(told)).isZero();
    }

    @Test
    void what_a_kill_left_half_handed_over_is_handed_over_again_and_doubles_nothing() {
        var told = cohorts.aCohort().withMembers(2).told();
        var form = attendanceForm();
        phoneOf(told).submit(FilledSheet.of(form, told).came(1).xml());
        handOver.deliverDue();
        jdbc.sql("update forms.handover set state = 'DUE' where id = :id")
                .param("id", handover(form))
                .update();
        handOver.deliverDue();
        assertThat(held(form)).containsExactly("DONE ");
        assertThat(marks(told)).hasSize(2);
        assertThat(corrections(told)).isZero();
    }

    @Test
    void a_session_of_another_cohort_is_held_and_nobody_is_marked() {
        var own = cohorts.aCohort().withMembers(1).told();
        var other = cohorts.aCohort().withMembers(2).told();
        var form = attendanceForm();
        phoneOf(own).submit(FilledSheet.of(form, other).came(1).xml());
        handOver.deliverDue();
        assertThat(marks(other)).isEmpty();
        assertThat(held(form)).containsExactly("HELD field-session-foreign");
    }

    @Test
    void a_mark_that_somebody_else_gave_is_held_until_a_person_decides() {
        var told = cohorts.aCohort().withMembers(2).told();
        cohorts.allCame(told, told.awareness());
        var form = attendanceForm();
        phoneOf(told).submit(FilledSheet.of(form, told).came(1).xml());
        handOver.deliverDue();
        assertThat(marks(told)).containsExactlyInAnyOrder(told.member(1) + " PRESENT", told.member(2) + " PRESENT");
        assertThat(held(form)).containsExactly("HELD field-marks-differ");
        var supervisor =
                forms.cast().signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = "/forms/waiting/" + handover(form);
        assertThat(supervisor.page("/forms/waiting").html()).contains(page);
        assertThat(supervisor.page(page).text()).contains("Absent").contains("What the phone says counts");
        assertThat(supervisor
                        .submit(page, page + "/decide", Map.of("choice", "phone"))
                        .statusCode())
                .isEqualTo(409);
        supervisor.submit(page, page + "/decide", Map.of("choice", "phone", "reason", "Counted on paper"));
        assertThat(marks(told))
                .containsExactlyInAnyOrder(told.member(1) + " PRESENT", told.member(2) + " ABSENT NOT_KNOWN");
        assertThat(held(form)).containsExactly("DONE ");
    }

    @Test
    void an_edit_on_the_phone_corrects_what_the_phone_said_before() {
        var told = cohorts.aCohort().withMembers(2).told();
        var form = attendanceForm();
        var phone = phoneOf(told);
        var first = FilledSheet.of(form, told).came(1);
        phone.submit(first.xml());
        handOver.deliverDue();
        phone.submit(FilledSheet.of(form, told).came(1, 2).insteadOf(first).xml());
        handOver.deliverDue();
        assertThat(marks(told)).containsExactlyInAnyOrder(told.member(1) + " PRESENT", told.member(2) + " PRESENT");
        assertThat(jdbc.sql("select why from programmes.attendance_correction where session_id = :id")
                        .param("id", told.awareness().value())
                        .query(String.class)
                        .list())
                .containsExactly("edited on the phone");
    }

    @Test
    void a_closed_session_takes_no_marks_from_a_phone_either() {
        var told = cohorts.aCohort().withMembers(1).told();
        jdbc.sql("update programmes.session set state = 'CLOSED', closed_at = now() where id = :id")
                .param("id", told.awareness().value())
                .update();
        var form = attendanceForm();
        phoneOf(told).submit(FilledSheet.of(form, told).came(1).xml());
        handOver.deliverDue();
        assertThat(marks(told)).isEmpty();
        assertThat(held(form)).containsExactly("HELD session-closed");
    }

    private String attendanceForm() {
        var name = "sanad-session-attendance-" + FormStory.name();
        forms.inUse(forms.published(StarterForm.SESSION_ATTENDANCE, name));
        return name;
    }

    private Phone phoneOf(Told told) {
        return forms.phone("COHORT:" + told.cohort());
    }

    private static String list(Phone phone, String form, String name) {
        return phone.get(manifest(phone, form)
                        .select("mediaFile:has(filename:contains(" + name + ")) > downloadUrl")
                        .text())
                .body();
    }

    private static String hash(Phone phone, String form, String name) {
        return manifest(phone, form)
                .select("mediaFile:has(filename:contains(" + name + ")) > hash")
                .text();
    }

    private static org.jsoup.nodes.Document manifest(Phone phone, String form) {
        return phone.xml(phone.xml("/formList?formID=" + form)
                .select("xform > manifestUrl")
                .text());
    }

    private List<String> marks(Told told) {
        return jdbc.sql("""
                        select concat_ws(' ', person_id, mark, reason) from programmes.attendance where session_id = :id
                        """)
                .param("id", told.awareness().value())
                .query(String.class)
                .list();
    }

    private int corrections(Told told) {
        return jdbc.sql("select count(*) from programmes.attendance_correction where session_id = :id")
                .param("id", told.awareness().value())
                .query(Integer.class)
                .single();
    }

    private List<String> held(String form) {
        return jdbc.sql("""
                        select h.state || ' ' || coalesce(h.problem, '') from forms.handover h
                        join forms.submission s on s.id = h.submission_id
                        join forms.form f on f.id = s.form_id where f.xml_id = :form
                        """).param("form", form).query(String.class).list();
    }

    private UUID handover(String form) {
        return jdbc.sql("""
                        select h.id from forms.handover h
                        join forms.submission s on s.id = h.submission_id
                        join forms.form f on f.id = s.form_id where f.xml_id = :form
                        """).param("form", form).query(UUID.class).single();
    }
}
