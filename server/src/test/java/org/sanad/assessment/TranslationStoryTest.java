package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.assessment.translation.GuessLanguage;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people said is translated beside the original. */
@StoryTest
class TranslationStoryTest {

    private static final String ARABIC = "لا يوجد عمل هنا";

    private final Cast cast;
    private final JdbcClient jdbc;

    TranslationStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void an_answer_waits_is_translated_and_is_checked_by_somebody_else() {
        var story = story();
        var queue = story.address() + "/translation?to=en";
        assertThat(story.officer().page(queue).text()).contains("Waiting: 1 of 1", ARABIC, "Not translated");
        var text = story.officer().page(queue).select("a.row-link").attr("href");
        var page = story.officer().page(text);
        assertThat(page.select("p.as-typed bdi[lang=ar]").text()).isEqualTo(ARABIC);
        assertThat(kept(story.officer(), text, "There is no work here", "CHECKED"))
                .contains("Whoever translated cannot check it");
        kept(story.officer(), text, "There is no work here", "DONE");
        assertThat(story.officer().page(queue).text()).contains("Waiting: 0 of 1", "Translated");
        var other = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        kept(other, text, "There is no work here.", "CHECKED");
        assertThat(other.page(queue).text()).contains("Checked");
        assertThat(jdbc.sql(
                                "select count(*) from assessment.translation t join assessment.interview i using (submission_id)"
                                        + " where i.round_id = :round")
                        .param("round", story.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void an_answer_that_is_corrected_waits_again_and_its_original_is_never_touched() {
        var story = story();
        var queue = story.address() + "/translation?to=en";
        var text = story.officer().page(queue).select("a.row-link").attr("href");
        kept(story.officer(), text, "There is no work here", "DONE");
        jdbc.sql("""
                        update forms.answer_row set answers = jsonb_set(answers, '{why}', '"لا عمل"')
                        where submission_id in (select submission_id from assessment.interview where round_id = :round)
                        """).param("round", story.id().value()).update();
        assertThat(story.officer().page(queue).text()).contains("Waiting: 1 of 1", "Answer changed since");
    }

    @Test
    void a_translation_into_the_same_language_and_one_without_words_are_not_kept() {
        var story = story();
        var text = story.officer()
                .page(story.address() + "/translation?to=en")
                .select("a.row-link")
                .attr("href");
        assertThat(kept(story.officer(), text, " ", "DONE")).contains("The translation is missing");
        var fields = new HashMap<>(Map.of("path", "why", "from", "en", "to", "en", "words", "x", "state", "DONE"));
        assertThat(story.officer().submit(text, action(text), fields).body()).contains("Both languages are the same");
    }

    @Test
    void languages_are_told_by_their_letters() {
        assertThat(GuessLanguage.of("There is no work")).isEqualTo("en");
        assertThat(GuessLanguage.of(ARABIC)).isEqualTo("ar");
        assertThat(GuessLanguage.of("لێرە کار نییە")).isEqualTo("ckb");
        assertThat(GuessLanguage.of("")).isEqualTo("en");
    }

    private RoundStory story() {
        var story = RoundStory.inField(cast);
        var open = story.questionnaire() + "/open";
        story.officer().submit(open, open, Map.of("questions", "why"));
        story.came(story.phone(), "<consent>yes</consent><why>" + ARABIC + "</why>");
        return story;
    }

    private static String kept(Visitor translator, String text, String words, String state) {
        return translator
                .submit(
                        text,
                        action(text),
                        Map.of("path", "why", "from", "ar", "to", "en", "words", words, "state", state))
                .body();
    }

    private static String action(String text) {
        return text.replaceFirst("\\?.*", "");
    }
}
