package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** A round goes to the field, and what comes back is watched. */
@StoryTest
class FieldStoryTest {

    private static final String WOMAN_DAQUQ = "<consent>yes</consent><respondent_group>women</respondent_group>"
            + "<location>daquq</location><needs>awareness other</needs>";
    private static final String MAN_HAWIJA =
            "<consent>yes</consent><respondent_group>men</respondent_group><location>hawija</location>";
    private static final String NO = "<consent>no</consent>";

    private final Cast cast;
    private final Questionnaires questionnaires;
    private final Interviews interviews;

    FieldStoryTest(Cast cast, Questionnaires questionnaires, Interviews interviews) {
        this.cast = cast;
        this.questionnaires = questionnaires;
        this.interviews = interviews;
    }

    @Test
    void questions_are_used_as_their_names_suggest_until_somebody_says_otherwise() {
        var story = RoundStory.planned(cast);
        var own = story.asksKeyInformants();
        var page = story.officer().page(own);
        assertThat(chosen(page, "GROUP")).isEqualTo("respondent_group");
        assertThat(chosen(page, "PLACE")).isEqualTo("location");
        assertThat(chosen(page, "CONSENT")).isEqualTo("consent yes");
        story.officer().submit(own, own, Map.of("GROUP", "respondent_group", "QUOTE_CONSENT", "quote_consent yes"));
        assertThat(chosen(story.officer().page(own), "PLACE")).isEmpty();
        var nonsense = story.officer().submit(own, own, Map.of("GROUP", "nowhere"));
        assertThat(nonsense.statusCode()).isEqualTo(422);
    }

    @Test
    void progress_is_told_by_group_and_place_and_refusals_apart() {
        var story = RoundStory.inField(cast);
        var sample = story.questionnaire() + "/sample";
        story.officer()
                .submit(
                        sample,
                        sample,
                        Map.of("quota women daquq", "2", "quota men daquq", "3", "quota men hawija", "1"));
        var phone = story.phone();
        story.came(phone, WOMAN_DAQUQ, MAN_HAWIJA, MAN_HAWIJA, NO);
        var page = story.officer().page(story.address() + "/field");
        assertThat(page.select(".figures").text())
                .contains("3 interviews held of 6 wanted", "1 refused of 4 asked", "40 minutes");
        var women = page.select("table tr").stream()
                .filter(row -> row.text().startsWith("Women"))
                .findFirst()
                .orElseThrow();
        assertThat(women.text()).contains("1 of 2");
        assertThat(page.text()).contains("2 of 1 Over", "Phone ");
    }

    @Test
    void totals_are_reached_only_where_each_cell_is_and_those_without_a_group_have_a_row() {
        var story = RoundStory.inField(cast);
        var sample = story.questionnaire() + "/sample";
        story.officer().submit(sample, sample, Map.of("quota women daquq", "1", "quota women hawija", "1"));
        story.came(story.phone(), WOMAN_DAQUQ, WOMAN_DAQUQ, "<consent>yes</consent><location>hawija</location>");
        var page = story.officer().page(story.address() + "/field");
        assertThat(page.select("table tr:contains(Women) td").eachText())
                .containsExactly("2 of 1 Over", "0 of 1", "2 of 2");
        assertThat(page.select("table tr:contains(No answer) td").eachText()).containsExactly("–", "1", "1");
    }

    @Test
    void the_median_of_two_lies_between_them_and_days_are_those_of_the_interviews() {
        var story = RoundStory.inField(cast);
        var phone = story.phone();
        lasted(story, phone, "2021-01-10T10:49:00.000+03:00");
        lasted(story, phone, "2021-01-10T10:51:00.000+03:00");
        var page = story.officer().page(story.address() + "/field");
        assertThat(page.select(".figures").text()).contains("50 minutes");
        assertThat(page.text()).contains("10/01/2021 2", "By the day an interview was begun");
    }

    private static void lasted(RoundStory story, Phone phone, String end) {
        var sent = phone.submit(story.interview("uuid:" + UUID.randomUUID(), WOMAN_DAQUQ)
                .replace("2021-01-10T10:40:00.000+03:00", end));
        assertThat(sent.statusCode()).isEqualTo(201);
    }

    @Test
    void places_that_surely_lie_elsewhere_are_not_offered_for_the_sample() {
        var survey = RoundStory.SURVEY.replace(
                "| | place | hawija |",
                "| | place | tel_afar | Telafar | تلعفر |\n| | place | hall | The long hall | |\n| | place | hawija |");
        var story = RoundStory.inField(cast, survey);
        var heads = story.officer()
                .page(story.questionnaire() + "/sample")
                .select("thead")
                .text();
        assertThat(heads).contains("Daquq", "The long hall", "Hawija").doesNotContain("Telafar");
    }

    @Test
    void numbers_that_are_none_are_shown_beside_their_fields_and_nothing_changes() {
        var story = RoundStory.inField(cast);
        var sample = story.questionnaire() + "/sample";
        story.officer().submit(sample, sample, Map.of("quota women daquq", "2"));
        var refused =
                story.officer().submit(sample, sample, Map.of("quota women daquq", "many", "quota men daquq", "-3"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("many", "not a number between 1");
        assertThat(story.officer()
                        .page(sample)
                        .select("input[name=quota women daquq]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void a_frame_gives_weights_and_a_stratum_nobody_asked_in_has_none() {
        var story = RoundStory.inField(cast);
        var own = story.questionnaire();
        story.officer().submit(own, own, Map.of("STRATUM", "location", "CONSENT", "consent yes"));
        var sample = own + "/sample";
        assertThat(story.officer()
                        .submit(sample, sample, Map.of("population daquq", "0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(story.officer()
                        .submit(sample, sample, Map.of("clusters daquq", "4"))
                        .body())
                .contains("A stratum with clusters has no people");
        story.officer().submit(sample, sample, Map.of("population daquq", "1000", "population hawija", "3000"));
        story.came(story.phone(), WOMAN_DAQUQ, WOMAN_DAQUQ, WOMAN_DAQUQ, "<consent>yes</consent>");
        assertThat(story.officer().page(story.address() + "/field").text())
                .contains("Daquq 1,000 3 0.25", "Hawija 3,000 0 nobody asked", "1 interview is of no stratum");
    }

    @Test
    void what_comes_before_the_field_or_elsewhere_is_no_interview_of_the_round() {
        var story = RoundStory.planned(cast);
        story.asksKeyInformants();
        story.came(story.phone(), MAN_HAWIJA);
        assertThat(story.officer().page(story.address() + "/field").text()).contains("0 interviews held");
        story.moved("IN_FIELD");
        story.came(story.phone(), WOMAN_DAQUQ);
        story.moved("CLOSED");
        story.came(story.phone(), WOMAN_DAQUQ);
        assertThat(held(story)).hasSize(2);
        var back = story.officer()
                .submit(
                        story.address() + "/state",
                        story.address() + "/state",
                        Map.of("to", "PLANNED", "reason", "Not yet"));
        assertThat(back.body()).contains("cannot go there");
    }

    @Test
    void a_round_that_asks_nothing_does_not_go_to_the_field_and_every_step_has_a_reason() {
        var story = RoundStory.planned(cast);
        var state = story.address() + "/state";
        assertThat(story.officer()
                        .submit(state, state, Map.of("to", "IN_FIELD", "reason", "Go"))
                        .body())
                .contains("The round asks nothing yet");
        story.asksKeyInformants();
        assertThat(story.officer()
                        .submit(state, state, Map.of("to", "IN_FIELD", "reason", " "))
                        .body())
                .contains("The reason is missing");
        story.moved("IN_FIELD");
        assertThat(story.officer().page(state).text()).contains("Planned → In the field", "The team is ready");
    }

    @Test
    void a_choice_renamed_in_mid_round_is_shown_and_read_as_somebody_says() {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN_DAQUQ);
        story.forms()
                .published(
                        story.xmlId(), "2", RoundStory.SURVEY.replace("| need | awareness |", "| need | sessions |"));
        var sent = story.phone()
                .submit(story.interview("2", "uuid:" + UUID.randomUUID(), MAN_HAWIJA + "<needs>sessions</needs>"));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(story.officer().page(story.address() + "/field").text())
                .contains("1 answer stands in words that the newest version");
        var renamed = story.questionnaire() + "/renamed";
        assertThat(story.officer()
                        .submit(renamed, renamed, Map.of("to needs awareness", "sessions"))
                        .body())
                .contains("The reason is missing");
        story.officer()
                .submit(renamed, renamed, Map.of("to needs awareness", "sessions", "reason", "Same words, new name"));
        assertThat(story.officer().page(story.address() + "/field").text()).doesNotContain("stands in words");
        assertThat(held(story))
                .extracting(interview -> interview.answer("needs"))
                .containsOnly("sessions");
    }

    @Test
    void a_question_renamed_in_mid_round_is_warned_of_in_the_field_and_in_the_findings() {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN_DAQUQ);
        story.forms().published(story.xmlId(), "2", RoundStory.SURVEY.replace("respondent_group", "people"));
        story.officer().submit(story.address() + "/plan", story.address() + "/plan/draft", Map.of());
        story.officer().submit(story.address() + "/plan", story.address() + "/runs", Map.of());
        assertThat(story.officer().page(story.address() + "/field").text())
                .contains("1 question was answered that the newest version of the form no longer has");
        assertThat(story.officer().page(story.questionnaire() + "/renamed").text())
                .contains("Group respondent_group");
        assertThat(story.officer().page(story.address() + "/findings").text())
                .contains("The form changed in mid-round");
    }

    @Test
    void a_question_renamed_in_mid_round_is_read_as_somebody_says() {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN_DAQUQ);
        story.forms().published(story.xmlId(), "2", RoundStory.SURVEY.replace("respondent_group", "people"));
        story.phone()
                .submit(story.interview(
                        "2", "uuid:" + UUID.randomUUID(), WOMAN_DAQUQ.replace("respondent_group", "people")));
        var renamed = story.questionnaire() + "/renamed";
        var page = story.officer().page(renamed);
        assertThat(page.select("select[name='question respondent_group'] option")
                        .eachAttr("value"))
                .contains("people", "location", "respondent_group")
                .doesNotContain("needs", "why");
        var mapped = story.officer()
                .submit(renamed, renamed, Map.of("question respondent_group", "people", "reason", "Same question"));
        assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(302);
        assertThat(held(story))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.answer("people")).isEqualTo("women"));
        story.officer().submit(story.address() + "/plan", story.address() + "/plan/draft", Map.of());
        story.officer().submit(story.address() + "/plan", story.address() + "/runs", Map.of());
        assertThat(story.officer()
                        .page(story.address() + "/plan")
                        .select("tbody")
                        .text())
                .contains("kii-people")
                .doesNotContain("respondent_group");
        assertThat(story.officer().page(story.address() + "/findings").text())
                .contains("2 of 2")
                .doesNotContain("The form changed in mid-round");
        assertThat(story.officer().page(story.address() + "/cleaning").text())
                .contains("Question read as another", "Same question");
    }

    @Test
    void an_officer_of_another_governorate_sees_nothing_of_the_field() {
        var story = RoundStory.inField(cast);
        var elsewhere = cast.signedIn(Role.ME_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.get(story.address() + "/field").statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(story.questionnaire() + "/sample").statusCode())
                .isEqualTo(403);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(story.address() + "/field").statusCode()).isEqualTo(403);
    }

    private static String chosen(Document page, String purpose) {
        return page.select("#f-" + purpose + " option[selected]").val();
    }

    private List<Interview> held(RoundStory story) {
        return interviews.consented(questionnaires.of(story.id()).getFirst());
    }
}
