package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.training.Completion;
import org.sanad.workforce.training.KeepTrainings;
import org.sanad.workforce.training.RecordCompletion;
import org.sanad.workforce.training.TrainingDetails;
import org.sanad.workforce.training.TrainingKind;

/** Only trained people lead sessions: others can be planned, not confirmed, and no mark is ever lost for it. */
@StoryTest
class LeadingStoryTest {

    private static final LocalDate HELD = LocalDate.of(2025, 2, 3);

    private final CohortStory story;
    private final Cast cast;
    private final KeepTrainings keepTrainings;
    private final RecordCompletion recordCompletion;
    private final KeepCohort keepCohort;
    private final LocalDate today;

    LeadingStoryTest(
            CohortStory story,
            Cast cast,
            KeepTrainings keepTrainings,
            RecordCompletion recordCompletion,
            KeepCohort keepCohort,
            Clock clock) {
        this.story = story;
        this.cast = cast;
        this.keepTrainings = keepTrainings;
        this.recordCompletion = recordCompletion;
        this.keepCohort = keepCohort;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void an_untrained_leader_is_planned_not_confirmed_and_the_page_says_who_offers_what_is_missing() {
        var told = story.aCohort()
                .facilitatedBy(cast.user(Role.FACILITATOR, Cast.KIRKUK).id())
                .told();
        offered(TrainingKind.MLI_MANUAL, today, "Hall of the university");
        trained(leader(told), TrainingKind.MLI_ORIENTATION);
        var supervisor = supervisor();
        var page = supervisor.page(leading(told));
        assertThat(page.text())
                .contains(
                        "Planned, not confirmed",
                        "MLI approach and manual",
                        "Hall of the university",
                        "The mission itself");
        assertThat(page.select("form[action$=/confirm]")).isEmpty();
        assertThat(supervisor.submit(leading(told), confirm(told), Map.of()).body())
                .contains("lacks a training");
        assertThat(supervisor.page("/cohorts/" + told.cohort()).text()).contains("Planned, not confirmed");
        assertThat(supervisor.page("/cohorts/" + told.cohort() + "/plan").text())
                .contains("Not confirmed to lead");
    }

    @Test
    void a_trained_leader_is_confirmed_and_stays_so_when_the_cohort_is_renamed() {
        var told = story.aCohort()
                .facilitatedBy(cast.user(Role.FACILITATOR, Cast.KIRKUK).id())
                .told();
        trained(leader(told), TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        var supervisor = supervisor();
        assertThat(supervisor.submit(leading(told), confirm(told), Map.of()).statusCode())
                .isEqualTo(302);
        var cohort = CohortStory.staged(() -> keepCohort.cohort(told.cohort()));
        renamed(told, Set.of(leader(told)), cohort.code());
        assertThat(supervisor.page("/cohorts/" + told.cohort()).text()).contains("Confirmed to lead");
        assertThat(supervisor.page("/cohorts/" + told.cohort() + "/plan").text())
                .doesNotContain("Not confirmed to lead");
        var leader = leader(told);
        renamed(told, Set.of(), cohort.code());
        renamed(told, Set.of(leader), cohort.code());
        assertThat(supervisor.page(leading(told)).text())
                .as("given the cohort anew, confirmed anew")
                .contains("Planned, not confirmed");
    }

    @Test
    void a_workshop_needs_disability_inclusion_too() {
        var told = story.aCohort()
                .of(ProjectType.WORKSHOP)
                .facilitatedBy(cast.user(Role.FACILITATOR, Cast.KIRKUK).id())
                .told();
        trained(leader(told), TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        var supervisor = supervisor();
        assertThat(supervisor.submit(leading(told), confirm(told), Map.of()).statusCode())
                .isEqualTo(409);
        trained(leader(told), TrainingKind.DISABILITY_INCLUSION);
        assertThat(supervisor.submit(leading(told), confirm(told), Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_unconfirmed_leader_marks_who_came_and_the_supervisor_finds_an_open_point() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort()
                .startingOn(today.minusDays(20))
                .facilitatedBy(facilitator.id())
                .told();
        var session = "/sessions/" + told.awareness();
        var marks = new java.util.HashMap<String, String>();
        facilitator
                .browser()
                .page(session)
                .select("#register input[type=hidden], #register input[type=radio][value=PRESENT]")
                .forEach(field -> marks.put(field.attr("name"), field.val()));
        assertThat(facilitator.browser().post(session, marks).statusCode()).isEqualTo(302);
        assertThat(facilitator
                        .browser()
                        .submit(session, session + "/close", Map.of())
                        .statusCode())
                .isEqualTo(302);
        var supervisor = supervisor();
        assertThat(supervisor.page(session).text()).contains("held with nobody confirmed");
        assertThat(facilitator.browser().page(session).text()).doesNotContain("held with nobody confirmed");
        var link = "a[href=" + leading(told) + "]";
        assertThat(supervisor.page("/leading").select(link).text()).contains("1 session held with nobody confirmed");
        trained(leader(told), TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        supervisor.submit(leading(told), confirm(told), Map.of());
        assertThat(supervisor.page("/leading").select(link)).isEmpty();
    }

    @Test
    void who_plans_sees_who_leads_and_only_who_keeps_trainings_confirms() {
        var told = story.aCohort()
                .facilitatedBy(cast.user(Role.FACILITATOR, Cast.KIRKUK).id())
                .told();
        trained(leader(told), TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        var planner = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(planner.page(leading(told)).text()).contains("waits for the supervisor");
        assertThat(planner.page(leading(told)).select("main form")).isEmpty();
        assertThat(planner.submit("/me", confirm(told), Map.of()).statusCode()).isEqualTo(403);
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
    }

    private StaffId leader(CohortStory.Told told) {
        return CohortStory.staged(() -> keepCohort.cohort(told.cohort()))
                .facilitators()
                .getFirst();
    }

    private static String leading(CohortStory.Told told) {
        return "/cohorts/" + told.cohort() + "/leading";
    }

    private String confirm(CohortStory.Told told) {
        return leading(told) + "/" + leader(told).value() + "/confirm";
    }

    private void renamed(CohortStory.Told told, Set<StaffId> leaders, String code) {
        var details = new CohortDetails(
                code,
                "Renamed",
                Optional.empty(),
                Composition.MIXED,
                leaders.stream().toList());
        CohortStory.staged(() -> keepCohort.change(told.cohort(), details).orRefuse());
    }

    private void trained(StaffId staff, TrainingKind first, TrainingKind... rest) {
        CohortStory.staged(() -> {
            var training = keepTrainings
                    .add(details(EnumSet.of(first, rest), HELD, ""))
                    .orRefuse();
            recordCompletion.takesPart(training, staff);
            return recordCompletion
                    .complete(training, staff, Completion.on(HELD))
                    .orRefuse();
        });
    }

    private void offered(TrainingKind kind, LocalDate day, String place) {
        CohortStory.staged(
                () -> keepTrainings.add(details(Set.of(kind), day, place)).orRefuse());
    }

    private static TrainingDetails details(Set<TrainingKind> kinds, LocalDate day, String place) {
        return new TrainingDetails(kinds, "Training", day, day, new PCode("IQG13"), place, Optional.empty());
    }
}
