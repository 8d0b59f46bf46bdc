package org.sanad.programmes.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.registry.PersonId;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a certificate: the first came to everything, the second to half, the third to one, the fourth never. */
@StoryTest
class CertificateTest {

    private final Cast cast;
    private final CohortStory story;
    private final RecordAttendance recordAttendance;
    private final JdbcClient jdbc;

    CertificateTest(Cast cast, CohortStory story, RecordAttendance recordAttendance, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.recordAttendance = recordAttendance;
        this.jdbc = jdbc;
    }

    @Test
    void whoever_came_to_awareness_and_half_of_the_peer_sessions_gets_one() {
        var told = held();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        assertThat(supervisor.browser().page(page).text())
                .contains("Give 2 certificates", "never came", "fewer than half");
        supervisor.browser().submit(page, page, Map.of());
        assertThat(supervisor.browser().page(page).select("a[href*=person=]")).hasSize(2);
        var printed = supervisor.browser().page(page + "/print");
        assertThat(printed.select(".certificate")).hasSize(2);
        assertThat(printed.text()).contains("/001", "/002", "4 of 4", "2 of 4");
    }

    @Test
    void somebody_who_never_came_is_refused_with_words() {
        var told = held();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        var answer = supervisor
                .browser()
                .submit(page, page, Map.of("person", told.member(4).toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("never came to a session of this cohort");
        var few = supervisor
                .browser()
                .submit(page, page, Map.of("person", told.member(3).toString()));
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(few.body()).contains("did not complete");
        assertThat(supervisor.browser().get(page + "/print").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_gets_one_before_the_plan_lies_behind() {
        var told = story.aCohort().withMembers(2).withPeerSessions(2).told();
        story.allCame(told, told.awareness());
        story.allCame(told, told.plan().get(1).id());
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        assertThat(supervisor.browser().page(page).text()).contains("sessions are still to be held");
        var answer = supervisor
                .browser()
                .submit(page, page, Map.of("person", told.member(1).toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_second_giving_changes_no_number() {
        var told = held();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        supervisor.browser().submit(page, page, Map.of("person", told.member(2).toString()));
        supervisor.browser().submit(page, page, Map.of("person", told.member(2).toString()));
        supervisor.browser().submit(page, page, Map.of());
        var second = supervisor.browser().page(page + "/print?person=" + told.member(2));
        assertThat(second.select(".certificate")).hasSize(1);
        assertThat(second.text()).contains("/001");
    }

    @Test
    void a_given_one_is_printed_no_more_once_the_marks_say_that_the_person_never_came() {
        var told = held();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        supervisor.browser().submit(page, page, Map.of());
        jdbc.sql("update programmes.attendance set mark = 'ABSENT' where person_id = :person")
                .param("person", told.member(2).value())
                .update();
        assertThat(supervisor.browser().page(page + "/print").select(".certificate"))
                .hasSize(1);
        assertThat(supervisor
                        .browser()
                        .get(page + "/print?person=" + told.member(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(supervisor.browser().page(page).text()).contains("/002");
    }

    @Test
    void a_facilitator_prints_what_was_given_and_gives_none() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.MISSION);
        var told = held(facilitator);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        assertThat(facilitator.browser().submit(page, page, Map.of()).statusCode())
                .isEqualTo(403);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        supervisor.browser().submit(page, page, Map.of());
        assertThat(facilitator.browser().page(page + "/print").select(".certificate"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void the_certificates_of_a_cohort_become_one_pdf(String language) throws IOException {
        var told = held();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var page = "/cohorts/" + told.cohort() + "/certificates";
        supervisor.browser().submit(page, page, Map.of());
        var pdf = supervisor.browser().download(page + "/print.pdf?in=" + language);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Pdfs.text(pdf.body()).split("\f")).as("a sheet each").hasSize(2);
        var folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve("certificate-" + language + ".pdf"), pdf.body());
    }

    private CohortStory.Told held(Cast.Person... facilitators) {
        var draft = story.aCohort().withMembers(4).withPeerSessions(4);
        for (var facilitator : facilitators) {
            draft.facilitatedBy(facilitator.id());
        }
        var told = draft.told();
        for (var session : told.plan()) {
            Map<PersonId, Mark> marks = new LinkedHashMap<>();
            marks.put(told.member(1), Mark.CAME);
            marks.put(told.member(2), came(session.number() <= 2));
            marks.put(told.member(3), came(session.number() <= 1));
            marks.put(told.member(4), came(false));
            var module = session.number() == 0 ? Optional.<ModuleNumber>empty() : ModuleNumber.of(session.number());
            CohortStory.staged(() -> recordAttendance
                    .record(AttendanceSheet.first(session.id(), module, marks))
                    .orRefuse());
        }
        return told;
    }

    private static Mark came(boolean came) {
        return came ? Mark.CAME : Mark.of(Mark.Kind.ABSENT, AbsenceReason.NOT_KNOWN);
    }
}
