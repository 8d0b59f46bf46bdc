package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that come with Sanad, filled in as a phone does it. */
class StarterFormsOnAPhoneTest {

    private static final String[] DOMAINS = {"vision", "hearing", "walking", "cognition", "selfcare", "communication"};

    @BeforeAll
    static void the_phone_has_the_lists_of_a_small_programme(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cohorts.csv"), "name,label\nc1,Women of Tal\nc2,Bakery\n");
        Files.writeString(
                folder.resolve("sessions.csv"), """
                name,label,cohort,held_on,kind
                s1,"Women of Tal, session 2",c1,%1$s,peer_support
                s2,"Bakery, opening",c2,%1$s,awareness
                s3,"Bakery, session 2",c2,2020-01-01,peer_support
                """.formatted(LocalDate.now(java.time.ZoneId.systemDefault())));
        Files.writeString(folder.resolve("participants.csv"), """
                name,label,full_name,code,sex,cohorts
                p1,Sara (P-1),Sara,P-1,female,c1
                p2,Huda (P-2),Huda,P-2,female,c1 c2
                p3,Noor (P-3),Noor,P-3,female,c1
                p4,Dara (P-4),Dara,P-4,male,c2
                """);
        StarterPhone.hasLists(folder);
    }

    @ParameterizedTest
    @MethodSource
    void every_form_can_be_walked_through_to_its_end(String form) {
        var scenario = StarterPhone.with(form).phone().scenario();
        int steps = 0;
        while (!scenario.atTheEndOfForm() && steps < 2_000) {
            scenario.next();
            steps++;
        }
        assertThat(steps).isBetween(3, 1_999);
    }

    static Stream<String> every_form_can_be_walked_through_to_its_end() throws IOException {
        return Files.list(StarterPhone.FORMS)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".md"))
                .sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "needs-assessment-kii.md",
                "needs-assessment-fgd.md",
                "intake-assessment.md",
                "feedback-evaluation.md"
            })
    void a_no_to_the_first_question_ends_the_form(String form) {
        var phone = StarterPhone.with(form).answer("consent", "no");

        assertThat(phone.asks("no_consent")).isTrue();
        assertThat(phone.asks("thanks")).isFalse();
        phone.answer("consent", "yes");
        assertThat(phone.asks("no_consent")).isFalse();
        assertThat(phone.asks("thanks")).isTrue();
    }

    @Test
    void whoever_does_not_want_to_be_registered_is_asked_where_they_live_and_nothing_else() {
        var phone = StarterPhone.with("participant-registration.md").answer("consent", "no");

        assertThat(phone.asks("district")).isTrue();
        assertThat(phone.asks("full_name")).isFalse();
        assertThat(phone.asks("seeing")).isFalse();
        assertThat(phone.asks("consent_photograph")).isFalse();
        assertThat(phone.makesARecord()).isFalse();
    }

    @Test
    void somebody_registered_stands_in_the_phones_lists_at_once() {
        var phone = StarterPhone.with("participant-registration.md")
                .answer("consent", "yes")
                .answer("full_name", "Sara Ahmed")
                .answer("governorate", "IQG15")
                .answer("cohort", "c1");

        assertThat(phone.makesARecord()).isTrue();
        assertThat(phone.value("code")).matches("N-[0-9a-f]{4}");
        assertThat(phone.value("label")).isEqualTo("Sara Ahmed (" + phone.value("code") + ")");
        assertThat(phone.choices("district")).contains("IQG15Q05").doesNotContain("IQG01Q01");
    }

    @Test
    void a_birth_is_told_as_a_date_or_as_an_age_or_not_at_all() {
        var phone = StarterPhone.with("participant-registration.md").answer("consent", "yes");

        phone.answer("birth_known", "age");
        assertThat(phone.asks("age")).isTrue();
        assertThat(phone.asks("birth_date")).isFalse();
        assertThat(phone.takes("age", 121)).isFalse();
        phone.answer("birth_known", "date");
        assertThat(phone.asks("age_estimated")).isFalse();
        assertThat(phone.asks("birth_date")).isTrue();
    }

    @Test
    void the_sessions_of_the_day_are_offered_and_then_the_people_of_the_group() {
        var phone = StarterPhone.with("session-attendance.md");

        assertThat(phone.choices("session")).containsExactly("s1", "s2");
        phone.answer("session", "s1");
        assertThat(phone.choices("came")).containsExactly("p1", "p2", "p3");
        assertThat(phone.asks("module")).isTrue();
        phone.answer("session", "s2");
        assertThat(phone.choices("came")).containsExactly("p2", "p4");
        assertThat(phone.asks("module")).isFalse();
    }

    @Test
    void who_came_cannot_be_excused_and_the_rest_is_absent() {
        var phone = StarterPhone.with("session-attendance.md").answer("session", "s1");

        phone.tick("came", "p2");
        assertThat(phone.choices("excused")).containsExactly("p1", "p3");
        phone.tick("excused", "p1");
        assertThat(phone.value("absent_count")).isEqualTo("1");
        phone.answer("reasons_known", "yes").tick("reason_ill", "p3");
        assertThat(phone.choices("reason_transport")).containsExactly("p1");
        phone.tick("came", "p1", "p2", "p3");
        assertThat(phone.asks("excused")).isFalse();
        assertThat(phone.asks("reason_ill")).isFalse();
        assertThat(phone.value("absent_count")).isEqualTo("0");
    }

    @Test
    void only_interviews_ask_the_questions_on_difficulty() {
        var interview = StarterPhone.with("needs-assessment-kii.md").answer("consent", "yes");
        var discussion = StarterPhone.with("needs-assessment-fgd.md").answer("consent", "yes");

        for (String domain : DOMAINS) {
            assertThat(interview.asks("wg_" + domain)).isTrue();
            assertThat(discussion.has("wg_" + domain)).isFalse();
        }
        assertThat(interview.value("disability_status")).isEmpty();
        for (String domain : DOMAINS) {
            interview.answer("wg_" + domain, "some_difficulty");
        }
        assertThat(interview.value("disability_status")).isEqualTo("no");
        interview.answer("wg_hearing", "a_lot_of_difficulty");
        assertThat(interview.value("disability_status")).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs-assessment-kii.md", "needs-assessment-fgd.md"})
    void young_people_are_asked_about_their_work_and_others_are_not(String form) {
        var phone = StarterPhone.with(form).answer("consent", "yes");

        phone.answer("respondent_group", "women");
        assertThat(phone.asks("youth_worked")).isFalse();
        phone.answer("respondent_group", "male_youth");
        assertThat(phone.asks("youth_worked")).isTrue();
        assertThat(phone.value("sex")).isEqualTo("male");
        assertThat(phone.value("age_group")).isEqualTo("youth");
        assertThat(phone.asks("youth_work_relations")).isFalse();
        phone.answer("youth_worked", "yes");
        assertThat(phone.asks("youth_work_relations")).isTrue();
    }

    @Test
    void an_interview_leaves_out_what_is_for_groups() {
        var phone = StarterPhone.with("needs-assessment-kii.md").answer("consent", "yes");

        assertThat(phone.value("method")).isEqualTo("kii");
        assertThat(phone.has("fgd_size")).isFalse();
        assertThat(phone.has("mhpss_for_sme_finance")).isFalse();
        phone.answer("integration_same_time", "yes");
        assertThat(phone.asks("integration_same_time_why")).isFalse();
        phone.answer("integration_same_time", "no");
        assertThat(phone.asks("integration_same_time_why")).isTrue();
        phone.answer("respondent_group", "male_youth");
        assertThat(phone.takes("age", 25)).isFalse();
        assertThat(phone.takes("age", 24)).isTrue();
    }

    @Test
    void a_discussion_leaves_out_what_is_for_one_person() {
        var phone = StarterPhone.with("needs-assessment-fgd.md").answer("consent", "yes");

        assertThat(phone.value("method")).isEqualTo("fgd");
        for (String single : new String[] {"employment_status", "interview_mode", "integration_same_time", "age"}) {
            assertThat(phone.has(single)).as(single).isFalse();
        }
        assertThat(phone.asks("mhpss_for_sme_finance")).isTrue();
        phone.answer("fgd_size", 7);
        assertThat(phone.takes("fgd_participants_with_disability", 8)).isFalse();
        assertThat(phone.takes("fgd_participants_with_disability", 2)).isTrue();
        assertThat(phone.asks("fgd_difficulty_kind")).isTrue();
    }

    @Test
    void questions_follow_from_the_answers_before_them() {
        var phone = StarterPhone.with("needs-assessment-kii.md").answer("consent", "yes");

        phone.answer("governorate", "anbar");
        assertThat(phone.choices("location")).containsExactly("falluja", "al_qaim");
        phone.answer("mhpss_services_knowledge", "no");
        assertThat(phone.asks("mhpss_services_which")).isFalse();
        phone.answer("mhpss_services_knowledge", "yes");
        assertThat(phone.asks("mhpss_services_which")).isTrue();
        phone.answer("employment_status", "unemployed").answer("worked_before", "no");
        assertThat(phone.asks("workplace_challenges")).isFalse();
        phone.answer("worked_before", "yes");
        assertThat(phone.asks("workplace_challenges")).isTrue();
        phone.tick("livelihood_barriers", "tools", "other");
        assertThat(phone.asks("livelihood_barriers_other")).isTrue();
        phone.tick("livelihood_barriers", "tools");
        assertThat(phone.asks("livelihood_barriers_other")).isFalse();
    }

    @Test
    void an_intake_asks_about_difficulty_only_where_it_was_not_asked_before_and_adds_up() {
        var phone = StarterPhone.with("intake-assessment.md").answer("consent", "yes");

        phone.answer("registered", "yes");
        assertThat(phone.asks("seeing")).isFalse();
        assertThat(phone.choices("participant")).hasSize(4);
        phone.answer("registered", "no");
        assertThat(phone.asks("seeing")).isTrue();
        phone.tick("needs", "work", "calm");
        assertThat(phone.choices("need_first")).containsExactly("work", "calm");
        assertThat(phone.value("needs_count")).isEqualTo("2");
        assertThat(phone.value("sure_total")).isEmpty();
        for (String skill : SKILLS) {
            phone.answer("sure_" + skill, "4");
        }
        assertThat(phone.value("sure_total")).isEqualTo("24");
    }

    @Test
    void a_feedback_counts_what_became_better() {
        var phone = StarterPhone.with("feedback-evaluation.md").answer("consent", "yes");

        for (String skill : SKILLS) {
            phone.answer("change_" + skill, "improved");
        }
        phone.answer("change_motivation", "same").answer("felt_safe", "mostly").answer("would_recommend", "yes");
        assertThat(phone.value("skills_answered")).isEqualTo("6");
        assertThat(phone.value("skills_improved")).isEqualTo("5");
        assertThat(phone.value("feels_safe")).isEqualTo("1");
        assertThat(phone.value("recommends")).isEqualTo("1");
        assertThat(phone.value("is_satisfied")).isEmpty();
        phone.answer("satisfaction", "not");
        assertThat(phone.value("is_satisfied")).isEqualTo("0");
    }

    private static final String[] SKILLS = {
        "problem_solving", "positive_thinking", "motivation", "belief_in_work", "self_confidence", "communication"
    };
}
