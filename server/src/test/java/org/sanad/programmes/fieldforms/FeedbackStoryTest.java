package org.sanad.programmes.fieldforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.handover.HandOver;
import org.sanad.forms.starters.StarterForm;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people thought, without who they are. */
@StoryTest
class FeedbackStoryTest {

    private final FormStory forms;
    private final CohortStory cohorts;
    private final HandOver handOver;
    private final JdbcClient jdbc;

    FeedbackStoryTest(Cast cast, CohortStory cohorts, HandOver handOver, JdbcClient jdbc) {
        this.forms = FormStory.begin(cast);
        this.cohorts = cohorts;
        this.handOver = handOver;
        this.jdbc = jdbc;
    }

    @Test
    void answers_are_counted_once_enough_people_gave_them_and_words_are_not_taken() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = "sanad-feedback-evaluation-" + FormStory.name();
        forms.inUse(forms.published(StarterForm.FEEDBACK_EVALUATION, form));
        var phone = forms.phone("COHORT:" + told.cohort());
        var page = "/cohorts/" + told.cohort() + "/feedback";
        var manager = forms.cast().signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        for (var i = 0; i < 4; i++) {
            phone.submit(feedback(form, told.cohort().value()));
        }
        handOver.deliverDue();
        assertThat(manager.page(page).text()).contains("Too few answers");
        phone.submit(feedback(form, told.cohort().value()));
        handOver.deliverDue();
        assertThat(manager.page(page).text())
                .contains("Satisfied with the sessions")
                .contains("very 5");
        assertThat(jdbc.sql("select answers::text from programmes.feedback where cohort_id = :id")
                        .param("id", told.cohort().value())
                        .query(String.class)
                        .list())
                .noneMatch(answers -> answers.contains("bakery"));
    }

    private static String feedback(String form, UUID cohort) {
        return """
                <data id="%s" version="2026112301"><today>2026-03-02</today><before><consent>yes</consent></before>
                <feedback><group_page><cohort>%s</cohort></group_page>
                <sessions_section><useful_page><satisfaction>very</satisfaction></useful_page></sessions_section>
                <learned_section><skill_used>I run the bakery</skill_used></learned_section></feedback>
                <meta><instanceID>uuid:%s</instanceID></meta></data>
                """.formatted(form, cohort, UUID.randomUUID());
    }
}
