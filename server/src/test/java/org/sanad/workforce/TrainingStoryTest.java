package org.sanad.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.sanad.workforce.training.StaffTrainings;
import org.sanad.workforce.training.TrainingKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor enters trainings, says who took part and who completed them, and sees how many staff were trained. */
@StoryTest
class TrainingStoryTest {

    private final Cast cast;
    private final KeepStaff keepStaff;
    private final StaffTrainings staffTrainings;
    private final JdbcClient jdbc;
    private final LocalDate today;

    TrainingStoryTest(Cast cast, KeepStaff keepStaff, StaffTrainings staffTrainings, JdbcClient jdbc, Clock clock) {
        this.cast = cast;
        this.keepStaff = keepStaff;
        this.staffTrainings = staffTrainings;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void who_completed_a_training_is_trained_and_counted_once_in_the_year_however_many_trainings() {
        var supervisor = supervisor();
        var sara = member();
        var before = staffTrainings.trainedIn(2019);
        for (var title : new String[] {"First manual training", "Manual refresher"}) {
            var training = entered(supervisor, Map.of("title", title, "firstDay", "2019-03-04"));
            joins(supervisor, training, sara);
            var done = Map.of(
                    "completedOn", "2019-03-04", "certificateNumber", "MLI-" + sara, "certifiedOn", "2019-03-10");
            assertThat(supervisor
                            .submit(training, training + "/participants/" + sara, done)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(supervisor.page(training).text()).contains("MLI-" + sara, "1 of 1 completed");
        }
        var after = staffTrainings.trainedIn(2019);
        assertThat(after.people()).isEqualTo(before.people() + 1);
        assertThat(after.of(TrainingKind.MLI_MANUAL)).isEqualTo(before.of(TrainingKind.MLI_MANUAL) + 1);
        var page = supervisor.page("/trainings?year=2019");
        assertThat(page.select(".figure").text())
                .contains(String.valueOf(after.people()), "Staff trained", after.onRecord() + " members of staff");
        assertThat(recorded("training.completed")).isPositive();
    }

    @Test
    void who_only_took_part_is_not_trained() {
        var supervisor = supervisor();
        var ali = member();
        var training = entered(supervisor, Map.of("firstDay", "2018-03-04"));
        var before = staffTrainings.trainedIn(2018).people();
        joins(supervisor, training, ali);
        assertThat(staffTrainings.trainedIn(2018).people()).isEqualTo(before);
        supervisor.submit(training, training + "/completed", Map.of());
        assertThat(staffTrainings.trainedIn(2018).people()).isEqualTo(before + 1);
    }

    @Test
    void nobody_completes_a_training_before_it_is_held_nor_has_a_certificate_without() {
        var supervisor = supervisor();
        var ali = member();
        var held = entered(supervisor, Map.of("firstDay", "2018-05-06"));
        joins(supervisor, held, ali);
        var place = held + "/participants/" + ali;
        assertThat(supervisor
                        .submit(held, place, Map.of("completedOn", "2018-05-05"))
                        .body())
                .contains("between its first day and today");
        assertThat(supervisor
                        .submit(held, place, Map.of("certificateNumber", "7"))
                        .statusCode())
                .isEqualTo(422);
        var tomorrow = entered(supervisor, Map.of("firstDay", today.plusDays(1).toString()));
        joins(supervisor, tomorrow, ali);
        assertThat(supervisor
                        .submit(tomorrow, tomorrow + "/completed", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_training_without_title_kind_or_sensible_days_is_told_with_its_remedy() {
        var supervisor = supervisor();
        var faulty = supervisor.submit(
                "/trainings/new",
                "/trainings",
                Map.of("firstDay", "2026-05-06", "lastDay", "2026-05-01", "area", "IQG13"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("The title is missing", "Nothing is chosen", "The last day is before the first");
    }

    @Test
    void a_supervisor_of_one_governorate_sees_all_trainings_and_changes_those_held_there() {
        var mission = supervisor();
        var falluja = entered(mission, Map.of("title", "Training in Falluja", "area", "IQG01"));
        var kirkuk = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        assertThat(kirkuk.page(falluja).text()).contains("Training in Falluja");
        assertThat(kirkuk.submit("/trainings", falluja + "/remove", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(kirkuk.submit("/trainings/new", "/trainings", training(Map.of("area", "IQG01")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(mission.submit(falluja, falluja + "/remove", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(mission.get(falluja).statusCode()).isEqualTo(404);
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
    }

    /** Where the training stands once it is entered. */
    private String entered(Visitor supervisor, Map<String, String> said) {
        var answer = supervisor.submit("/trainings/new", "/trainings", training(said));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/trainings/"));
    }

    private static Map<String, String> training(Map<String, String> said) {
        var fields = new HashMap<>(
                Map.of("title", "Manual", "kinds", "MLI_MANUAL", "firstDay", "2019-03-04", "area", "IQG13"));
        fields.putAll(said);
        return fields;
    }

    private static void joins(Visitor supervisor, String training, UUID staff) {
        assertThat(supervisor
                        .submit(training, training + "/participants", Map.of("staff", staff.toString()))
                        .statusCode())
                .isEqualTo(302);
    }

    private UUID member() {
        return CohortStory.staged(() -> keepStaff
                        .add(new StaffDetails("Member " + CohortStory.code(), "Facilitator", null, null))
                        .orRefuse())
                .value();
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
