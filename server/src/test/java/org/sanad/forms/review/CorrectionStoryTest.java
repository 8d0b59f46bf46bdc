package org.sanad.forms.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.submissions.AnswerOverlay;
import org.sanad.forms.submissions.AnswerRow;
import org.sanad.forms.submissions.RebuildAnswers;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers put right without touching what came. */
@StoryTest
class CorrectionStoryTest {

    private final ReviewStory story;
    private final AnswerOverlay overlay;
    private final RebuildAnswers rebuildAnswers;
    private final JdbcClient jdbc;
    private final Cast cast;

    CorrectionStoryTest(Cast cast, AnswerOverlay overlay, RebuildAnswers rebuildAnswers, JdbcClient jdbc) {
        this.cast = cast;
        this.story = ReviewStory.begin(cast);
        this.overlay = overlay;
        this.rebuildAnswers = rebuildAnswers;
        this.jdbc = jdbc;
    }

    @Test
    void an_answer_is_put_right_with_a_reason_and_what_came_stays() {
        var page = story.sent(Map.of("place", "Daquq", "people", "70"));
        assertThat(correct(page, "", 0, "people", "70", "7")).isEqualTo(302);
        assertThat(story.column("", "People")).containsExactly("7");
        assertThat(story.column("f=people&is=is&v=7", "Place")).containsExactly("Daquq");
        assertThat(story.reviewer().get(page + "/versions/1/xml").body()).contains("<people>70</people>");
        assertThat(story.reviewer().page(page).text())
                .contains("“People” corrected from 70 to 7")
                .contains("Called them");
    }

    @Test
    void what_the_form_calculated_from_an_answer_is_named_where_it_is_put_right() {
        var forms = FormStory.begin(cast);
        var name = FormStory.name();
        forms.inUse(forms.published(name, "1", """
                | survey |
                | | type | name | label | calculation |
                | | select_one group | who | Who | |
                | | calculate | sex | | if(${who} = 'women', 'female', 'male') |
                | | calculate | code | | concat(${sex}, '-1') |
                | | calculate | day | | today() |
                | choices |
                | | list_name | name | label |
                | | group | women | Women |
                | | group | men | Men |
                """));
        forms.phone()
                .submit(
                        "<data id=\"%s\" version=\"1\"><who>women</who><sex>female</sex><meta><instanceID>uuid:%s</instanceID></meta></data>"
                                .formatted(name, UUID.randomUUID()));
        var submission = jdbc.sql("""
                        select s.id from forms.submission s join forms.form f on f.id = s.form_id where f.xml_id = :name
                        """).param("name", name).query(UUID.class).single();
        var page = forms.author().page("/submissions/" + submission + "/correct?repeat=&number=0&path=who");
        assertThat(page.select(".notice li").eachText()).containsExactly("sex", "code");
        var sex = forms.author().page(page.select(".notice li a").attr("href"));
        assertThat(sex.select("input[name=path]").val()).isEqualTo("sex");
        assertThat(sex.select(".notice li").eachText()).containsExactly("code");
    }

    @Test
    void an_answer_in_a_turn_of_a_repeat_is_put_right_alone() {
        var page = story.sent(Map.of("place", "Daquq", "children", "Ali 4, Noor 9"));
        assertThat(correct(page, "child", 2, "child/age", "9", "8")).isEqualTo(302);
        assertThat(story.column("repeat=child", "Age")).containsExactly("8", "4");
    }

    @Test
    void what_does_not_fit_the_question_is_told_and_changes_nothing() {
        var page = story.sent(Map.of("place", "Daquq", "people", "7", "most", "work"));
        assertThat(correct(page, "", 0, "people", "7", "many")).isEqualTo(422);
        assertThat(correct(page, "", 0, "people", "7", "7.5")).isEqualTo(422);
        assertThat(correct(page, "", 0, "most", "\"work\"", "sleep")).isEqualTo(422);
        assertThat(correct(page, "", 0, "seen", "", "40/13/2026")).isEqualTo(422);
        assertThat(correct(page, "", 0, "people", "7", "٨")).isEqualTo(302);
        assertThat(story.column("", "People")).containsExactly("8");
    }

    @Test
    void a_correction_made_on_what_no_longer_stands_there_is_refused() {
        var page = story.sent(Map.of("place", "Daquq", "people", "70"));
        correct(page, "", 0, "people", "70", "7");
        assertThat(correct(page, "", 0, "people", "70", "9")).isEqualTo(409);
        assertThat(story.column("", "People")).containsExactly("7");
    }

    @Test
    void a_correction_that_is_undone_gives_back_what_stood_before() {
        var page = story.sent(Map.of("place", "Daquq", "people", "70"));
        correct(page, "", 0, "people", "70", "7");
        correct(page, "", 0, "people", "7", "8");
        undo(page, 1);
        assertThat(story.column("", "People")).containsExactly("7");
        undo(page, 0);
        assertThat(story.column("", "People")).containsExactly("70");
    }

    @Test
    void a_correction_outlives_an_edit_of_other_answers_and_yields_to_an_edit_of_its_own() {
        var first = "uuid:" + UUID.randomUUID();
        var second = "uuid:" + UUID.randomUUID();
        var page = story.sent(first, Map.of("place", "Daquq", "people", "70"));
        correct(page, "", 0, "people", "70", "7");
        story.edited(first, second, Map.of("place", "Hawija", "people", "70"));
        assertThat(story.column("", "People")).containsExactly("7");
        story.edited(second, "uuid:" + UUID.randomUUID(), Map.of("place", "Hawija", "people", "9"));
        assertThat(story.column("", "People")).containsExactly("9");
        assertThat(story.reviewer().page(page).text()).contains("was overtaken by version 3");
    }

    @Test
    void a_correction_never_slips_to_another_turn_when_turns_are_taken_away() {
        var first = "uuid:" + UUID.randomUUID();
        var page = story.sent(first, Map.of("place", "Daquq", "children", "Ali 4, Noor 9, Sara 9"));
        correct(page, "child", 2, "child/age", "9", "8");
        story.edited(first, "uuid:" + UUID.randomUUID(), Map.of("place", "Daquq", "children", "Noor 9, Sara 9"));
        assertThat(story.column("repeat=child", "Age")).containsExactly("9", "9");
    }

    @Test
    void rows_that_are_made_anew_are_the_same_rows() {
        var page = story.sent(Map.of("place", "Daquq", "people", "70"));
        correct(page, "", 0, "people", "70", "7");
        correct(page, "", 0, "place", "\"Daquq\"", "");
        var id = new SubmissionId(UUID.fromString(page.substring("/submissions/".length())));
        var came = new AnswerRow("", 0, 0, Map.of("place", "Daquq", "people", new java.math.BigDecimal("70")));
        assertThat(overlay.over(id, List.of(came)).getFirst().answers())
                .isEqualTo(Map.of("people", new java.math.BigDecimal("7")));
    }

    @Test
    void making_all_rows_anew_from_the_bytes_keeps_corrections() {
        var page = story.sent(Map.of("place", "Daquq", "people", "70", "children", "Ali 4, Noor 9"));
        correct(page, "", 0, "people", "70", "7");
        correct(page, "child", 1, "child/age", "4", "5");
        rebuildAnswers.rebuild(true);
        assertThat(story.column("", "People")).containsExactly("7");
        assertThat(story.column("repeat=child", "Age")).containsExactly("9", "5");
        assertThat(rebuildAnswers.rebuild(false).different()).isZero();
    }

    private int correct(String page, String repeat, int number, String path, String seen, String value) {
        var form = new HashMap<>(Map.of("repeat", repeat, "number", "" + number, "path", path, "seen", seen));
        form.putAll(Map.of("value", value, "reason", "Called them"));
        return story.reviewer().submit(page, page + "/correct", form).statusCode();
    }

    private void undo(String page, int place) {
        var correction = jdbc.sql("select id::text from forms.correction where submission_id = :id order by id")
                .param("id", UUID.fromString(page.substring("/submissions/".length())))
                .query(String.class)
                .list()
                .get(place);
        story.reviewer().submit(page, page + "/corrections/" + correction + "/undo", Map.of());
    }
}
