package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.assessment.coding.Spans;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people said is coded, by one and by two, and counted once it is. */
@StoryTest
class CodingStoryTest {

    private static final String SAID = "لا يوجد عمل هنا. أخاف أن يحكم عليّ الناس.";

    private final Cast cast;
    private final JdbcClient jdbc;
    private final Spans spans;

    CodingStoryTest(Cast cast, JdbcClient jdbc, Spans spans) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.spans = spans;
    }

    @Test
    void a_codebook_is_a_tree_in_versions_and_no_code_stands_below_itself() {
        var story = story(1);
        var barriers = code(story, "Barriers", "");
        var stigma = code(story, "Stigma", barriers);
        var page = story.officer().page(story.address() + "/codebook");
        assertThat(page.text()).contains("Version 2 of the codebook");
        var below = story.officer()
                .submit(
                        story.address() + "/codebook/" + barriers,
                        story.address() + "/codebook/" + barriers,
                        Map.of("label_en", "Barriers", "parent", stigma));
        assertThat(below.body()).contains("A code cannot stand below itself");
        assertThat(story.officer()
                        .submit(
                                story.address() + "/codebook/new",
                                story.address() + "/codebook",
                                Map.of("label_en", " "))
                        .body())
                .contains("The label is missing");
        var qdc = story.officer().get(story.address() + "/codebook.qdc").body();
        assertThat(qdc).contains("urn:QDA-XML:codebook:1.0", "name=\"Stigma\"");
    }

    @Test
    void words_of_arabic_are_coded_by_sentence_by_writing_them_or_by_code_points() {
        var story = story(1);
        var stigma = code(story, "Stigma", "");
        var text = texts(story).getFirst();
        var sentences = story.officer().page(text).select("input[name=sentences]");
        assertThat(sentences).hasSize(2);
        give(
                story.officer(),
                text,
                Map.of("code", stigma, "sentences", sentences.eachAttr("value").getLast()));
        give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
        give(story.officer(), text, Map.of("code", stigma, "begins", "2", "ends", "8"));
        assertThat(story.officer().page(text).select("[data-coded-text]").text())
                .isEqualTo(SAID);
        assertThat(spans.of(story.id()).stream().map(span -> SAID.codePointCount(0, SAID.length()) >= span.ends()))
                .containsOnly(true)
                .hasSize(3);
        assertThat(story.officer().page(text).text()).contains("“أخاف أن يحكم عليّ الناس.”", "“لا يوجد عمل”", "“يوجد”");
        var nowhere = story.officer()
                .submit(text, action(text), Map.of("path", "why", "code", stigma, "exactly", "never said"));
        assertThat(nowhere.body()).contains("No words are chosen, or they do not stand in the text");
    }

    @Test
    void two_coders_do_not_see_each_other_until_both_are_done() {
        var story = story(2);
        var stigma = code(story, "Stigma", "");
        story.officer()
                .submit(story.address() + "/coding", story.address() + "/coding/double", Map.of("percent", "100"));
        var other = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var text = texts(story).getFirst();
        give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
        assertThat(other.page(text).text()).contains("Somebody else codes this text as well", "None yet");
        done(story.officer(), text);
        assertThat(other.page(text).text()).contains("None yet");
        done(other, text);
        assertThat(other.page(text).text()).contains("“لا يوجد عمل”");
        assertThat(other.submit(text, action(text), Map.of("path", "why", "code", stigma, "exactly", "هنا"))
                        .statusCode())
                .isIn(403, 422);
    }

    @Test
    void how_many_are_drawn_is_said_nonsense_is_told_and_what_nobody_began_is_given_back() {
        var story = story(5);
        var stigma = code(story, "Stigma", "");
        var draw = story.address() + "/coding/double";
        for (var nonsense : List.of("abc", "101", "0", "")) {
            var refused = story.officer().submit(draw, draw, Map.of("percent", nonsense));
            assertThat(refused.statusCode()).as(nonsense).isEqualTo(422);
            assertThat(refused.body()).contains("This is no share from 1 to 100");
        }
        assertThat(story.officer().page(draw).text()).contains("0 of 5 texts are drawn for two");
        story.officer().submit(draw, draw, Map.of("percent", "60"));
        assertThat(story.officer().page(story.address() + "/coding").text()).contains("3 of 5 texts are drawn for two");
        assertThat(story.officer().page(story.address() + "/agreement").text())
                .contains("3 texts are drawn for two coders, and none is done by both yet")
                .doesNotContain("Draw texts for two coders");
        assertThat(story.officer().submit(draw, draw, Map.of("percent", "20")).body())
                .contains("No text was drawn");
        var doubled = story.officer().page(story.address() + "/coding").select("li:contains(Two coders) a.row-link");
        give(story.officer(), doubled.attr("href"), Map.of("code", stigma, "exactly", "لا يوجد عمل"));
        story.officer().submit(draw, draw + "/back", Map.of());
        assertThat(story.officer().page(draw).text()).contains("1 of 5 texts are drawn for two");
    }

    @Test
    void what_two_disagree_on_is_said_to_be_left_out_and_what_they_agree_on_is_quoted_once() {
        var story = story(5);
        var stigma = code(story, "Stigma", "");
        var draw = story.address() + "/coding/double";
        story.officer().submit(draw, draw, Map.of("percent", "100"));
        var other = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var texts = texts(story);
        for (var text : texts) {
            give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
            if (!text.equals(texts.getFirst())) {
                give(other, text, Map.of("code", stigma, "exactly", "لا يوجد عمل هنا"));
            }
            done(story.officer(), text);
            done(other, text);
        }
        assertThat(story.officer().page(story.address() + "/codes-by-group").text())
                .contains("1 disagreement is not decided yet and is left out here");
        assertThat(story.officer().page(story.address() + "/quotes").select("q"))
                .hasSize(4);
    }

    @Test
    void a_second_code_of_the_same_name_in_the_same_place_a_parent_that_is_none_and_signs_nobody_types_are_refused() {
        var story = story(1);
        var barriers = code(story, "Barriers", "");
        code(story, "Stigma", barriers);
        var form = story.address() + "/codebook/new";
        var codebook = story.address() + "/codebook";
        var twice = story.officer().submit(form, codebook, Map.of("label_en", "stigma", "parent", barriers));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Another code in the same place has this label");
        assertThat(story.officer()
                        .submit(form, codebook, Map.of("label_en", "Stigma", "parent", "nowhere"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(story.officer()
                        .submit(form, codebook, Map.of("label_en", "Fear\u0000ful"))
                        .body())
                .contains("signs in it that no keyboard writes");
        assertThat(story.officer().page(codebook).text()).contains("Version 2 of the codebook");
        assertThat(story.officer()
                        .submit(form, codebook, Map.of("label_en", "Stigma"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_unknown_open_question_changes_nothing_and_each_says_what_it_hangs_on() {
        var story = story(1);
        var open = story.questionnaire() + "/open";
        var refused = story.officer().submit(open, open, Map.of("questions", "nowhere"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The questionnaire has no such question");
        var page = story.officer().page(open);
        assertThat(page.select("input[name=questions][checked]").eachAttr("value"))
                .containsExactly("why");
        assertThat(page.select("label:contains(Which other need?)").text()).contains("after: Needs");
        assertThat(texts(story)).hasSize(1);
    }

    @Test
    void agreement_is_measured_and_a_disagreement_decided_before_it_counts() {
        var story = story(4);
        var stigma = code(story, "Stigma", "");
        story.officer()
                .submit(story.address() + "/coding", story.address() + "/coding/double", Map.of("percent", "100"));
        var other = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var texts = texts(story);
        for (var i = 0; i < 4; i++) {
            var text = texts.get(i);
            if (i < 2) {
                give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
            }
            if (i < 1) {
                give(other, text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
            }
            done(story.officer(), text);
            done(other, text);
        }
        var agreement = story.address() + "/agreement";
        // 3 of 4 agree; by chance 0.5: kappa 0.5
        assertThat(story.officer().page(agreement).select("tbody tr").text())
                .contains("Stigma 0.5", "75%", "2 and 1 of 4");
        assertThat(story.officer().page(story.address() + "/codes-by-group").text())
                .contains("1 of 4");
        var form = story.officer().page(agreement).select("article form").eq(0);
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("holds", "true");
        assertThat(story.officer().submit(agreement, agreement, fields).body()).contains("The reason is missing");
        fields.put("reason", "She means being talked about");
        assertThat(story.officer().submit(agreement, agreement, fields).statusCode())
                .isEqualTo(302);
        assertThat(story.officer().page(agreement).text()).contains("The code holds", "0 disagreements to be decided");
        assertThat(story.officer().page(story.address() + "/codes-by-group").text())
                .contains("2 of 4");
    }

    /** The first two hold stigma, the second fear too, the third nothing new, the fourth is not coded yet. */
    @Test
    void the_curve_of_saturation_shows_what_each_further_interview_brought() {
        var story = story(4);
        var stigma = code(story, "Stigma", "");
        var fear = code(story, "Fear", "");
        var texts = texts(story);
        give(story.officer(), texts.get(1), Map.of("code", fear, "exactly", "أخاف"));
        for (var i = 0; i < 3; i++) {
            give(story.officer(), texts.get(i), Map.of("code", stigma, "exactly", "لا يوجد عمل"));
            done(story.officer(), texts.get(i));
        }
        var page = story.officer().page(story.address() + "/codes-by-group");
        assertThat(page.select("section table").select("tbody tr").eachText())
                .endsWith("1 · Women 1 1", "2 · Women 1 2", "3 · Women 0 2");
        assertThat(page.select(".chart-drawn svg")).hasSize(1);
        story.officer().get("/assessments?lang=ar");
        assertThat(story.officer().page(story.address() + "/codes-by-group").text())
                .contains("التشبّع");
    }

    @Test
    void words_are_quoted_with_consent_alone_and_never_point_at_somebody() {
        var story = story(5);
        story.came(story.phone(), interview("hawija", "no"), interview("hawija", "yes"));
        var stigma = code(story, "Stigma", "");
        for (var text : texts(story)) {
            give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
            done(story.officer(), text);
        }
        var quotes = story.address() + "/quotes";
        var page = story.officer().page(quotes);
        assertThat(page.select("q")).hasSize(6);
        assertThat(page.text())
                .contains("Women, key informant interview, Daquq")
                .doesNotContain("Hawija");
        var first = page.select("form[action*=/quotes/]").attr("action");
        story.officer().submit(quotes, first, Map.of("wanted", "true"));
        assertThat(story.officer().page(quotes).text()).contains("For reports");
        assertThat(story.officer()
                        .submit(quotes, quotes + "/" + UUID.randomUUID(), Map.of("wanted", "true"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_was_coded_is_taken_out_as_a_table_whose_cells_are_no_formulas() {
        var story = RoundStory.inField(cast);
        openQuestions(story);
        story.came(story.phone(), interview("daquq", "yes").replace(SAID, "=1+1 is what they say"));
        var stigma = code(story, "Stigma", "");
        var text = texts(story).getFirst();
        give(story.officer(), text, Map.of("code", stigma, "exactly", "=1+1"));
        assertThat(story.officer().get(story.address() + "/coded-words.csv").body())
                .doesNotContain("=1+1");
        done(story.officer(), text);
        assertThat(story.officer().get(story.address() + "/coded-words.csv").body())
                .contains("\"'=1+1\"", "\"KII\"");
    }

    @Test
    void a_corrected_answer_shows_that_its_codes_no_longer_stand_where_they_stood() {
        var story = story(1);
        var stigma = code(story, "Stigma", "");
        var text = texts(story).getFirst();
        give(story.officer(), text, Map.of("code", stigma, "exactly", "لا يوجد عمل"));
        jdbc.sql("""
                        update forms.answer_row set answers = jsonb_set(answers, '{why}', '"nothing of it"')
                        where submission_id in (select submission_id from assessment.interview where round_id = :round)
                        """).param("round", story.id().value()).update();
        assertThat(story.officer().page(text).text()).contains("The words changed since");
        assertThat(story.officer().page(text).select("mark")).isEmpty();
    }

    @Test
    void what_was_written_beside_other_becomes_a_choice_and_stands_in_the_cleaning_log() {
        var story = RoundStory.inField(cast);
        story.came(
                story.phone(),
                "<consent>yes</consent><needs>awareness other</needs><needs_other>talks on stress</needs_other>",
                "<consent>yes</consent><needs>other</needs><needs_other>Talks  on stress</needs_other>");
        var others = story.address() + "/other-answers";
        var page = story.officer().page(others);
        var field = page.select("select[name^=to]").attr("name");
        assertThat(story.officer()
                        .submit(others, others, Map.of(field, "counselling"))
                        .body())
                .contains("The reason is missing");
        story.officer().submit(others, others, Map.of(field, "counselling", "reason", "Talks are counselling here"));
        assertThat(answers(story)).contains("[\"awareness\", \"counselling\"]");
        assertThat(story.officer().page(story.address() + "/cleaning").text())
                .contains("Awareness sessions, Other", "Awareness sessions, Counselling", "Talks are counselling here");
    }

    private List<String> answers(RoundStory story) {
        return jdbc.sql("""
                        select r.answers ->> 'needs'
                        from forms.answer_row r
                        join assessment.interview i on i.submission_id = r.submission_id
                        where i.round_id = :round
                        """)
                .param("round", story.id().value())
                .query(String.class)
                .list();
    }

    /** A round with interviews of women in Daquq who agree to be quoted. */
    private RoundStory story(int interviews) {
        var story = RoundStory.inField(cast);
        openQuestions(story);
        var phone = story.phone();
        for (var i = 0; i < interviews; i++) {
            story.came(phone, interview("daquq", "yes"));
        }
        return story;
    }

    private static String interview(String place, String quote) {
        return "<consent>yes</consent><respondent_group>women</respondent_group><location>" + place
                + "</location><quote_consent>" + quote + "</quote_consent><why>" + SAID + "</why>";
    }

    private static void openQuestions(RoundStory story) {
        var open = story.questionnaire() + "/open";
        story.officer().submit(open, open, Map.of("questions", "why"));
    }

    private static String code(RoundStory story, String label, String parent) {
        story.officer()
                .submit(
                        story.address() + "/codebook/new",
                        story.address() + "/codebook",
                        Map.of("label_en", label, "parent", parent, "label_ar", label + " ar"));
        var link = story.officer().page(story.address() + "/codebook").select("a.row-link").stream()
                .filter(one -> one.text().startsWith(label))
                .findFirst()
                .orElseThrow();
        return link.attr("href").substring(link.attr("href").lastIndexOf('/') + 1);
    }

    /** Addresses of all texts, before any of them is done. */
    private static List<String> texts(RoundStory story) {
        return story.officer()
                .page(story.address() + "/coding")
                .select("a.row-link")
                .eachAttr("href");
    }

    private static String action(String text) {
        return text.replaceFirst("\\?.*", "");
    }

    private static void give(Visitor coder, String text, Map<String, String> what) {
        var fields = new HashMap<>(what);
        fields.put("path", "why");
        var answer = coder.submit(text, action(text), fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("path=" + URLEncoder.encode("why", StandardCharsets.UTF_8));
    }

    private static void done(Visitor coder, String text) {
        assertThat(coder.submit(text, action(text) + "/done", Map.of("path", "why"))
                        .statusCode())
                .isEqualTo(302);
    }
}
