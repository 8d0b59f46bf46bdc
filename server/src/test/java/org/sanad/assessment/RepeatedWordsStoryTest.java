package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of each member of a household in own words is translated and coded like what is told once. */
@StoryTest
class RepeatedWordsStoryTest {

    private static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) | relevant |
            | | select_one yes_no | consent | Do you agree? | هل توافق؟ | |
            | | select_one place | location | Place | المكان | |
            | | begin repeat | member | Members of the household | أفراد الأسرة | |
            | | select_one craft | craft | Craft | الحرفة | |
            | | text | craft_other | Which other craft? | أي حرفة أخرى؟ | |
            | | text | wish | What does this person wish for? | ماذا يتمنى هذا الشخص؟ | |
            | | end repeat | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | yes_no | yes | Yes | نعم |
            | | yes_no | no | No | لا |
            | | place | daquq | Daquq | داقوق |
            | | craft | sewing | Sewing | الخياطة |
            | | craft | other | Other | أخرى |
            """;

    private final Cast cast;
    private final JdbcClient jdbc;

    RepeatedWordsStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** Two households that agreed, with three members between them, and one that refused. */
    private RoundStory told() {
        var story = RoundStory.inField(cast, SURVEY);
        story.came(
                story.phone(),
                household("yes", member("sewing", "", "أريد أن أعمل"), member("other", "Tailoring", "أريد مدرسة")),
                household("yes", member("other", "tailoring ", "")),
                household("no", member("other", "tailoring", "لا أحد يقرأ هذا")));
        return story;
    }

    private static String household(String consent, String... members) {
        return "<consent>" + consent + "</consent><location>daquq</location>" + String.join("", members);
    }

    private static String member(String craft, String other, String wish) {
        return "<member><craft>" + craft + "</craft><craft_other>" + other + "</craft_other><wish>" + wish
                + "</wish></member>";
    }

    private static void opened(RoundStory story) {
        var open = story.questionnaire() + "/open";
        var page = story.officer().page(open);
        assertThat(page.select("label").text()).contains("Members of the household · What does this person wish for?");
        var chosen = story.officer().submit(open, open, Map.of("questions", "member/wish"));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
    }

    @Test
    void words_of_each_member_wait_for_their_translation_and_say_whose_they_are() {
        var story = told();
        opened(story);
        var queue = story.officer().page(story.address() + "/translation");
        assertThat(queue.select("a.row-link").eachText())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("أريد أن أعمل", "Members of the household 1"))
                .anySatisfy(text -> assertThat(text).contains("أريد مدرسة", "Members of the household 2"));
        var second = queue.select("a.row-link").stream()
                .filter(link -> link.text().contains("أريد مدرسة"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var page = story.officer().page(second);
        assertThat(page.select("bdi.said").text()).isEqualTo("أريد مدرسة");
        var kept = story.officer()
                .submit(
                        second,
                        second.replaceFirst("\\?.*", ""),
                        Map.of(
                                "path",
                                page.select("input[name=path]").val(),
                                "from",
                                "ar",
                                "to",
                                "en",
                                "words",
                                "I want a school",
                                "state",
                                "DONE"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        assertThat(story.officer().page(story.address() + "/translation").text())
                .contains("1 of 2");
    }

    @Test
    void words_of_each_member_are_coded_by_themselves() {
        var story = told();
        opened(story);
        var codes = story.address() + "/codebook";
        story.officer().submit(codes + "/new", codes, Map.of("label_en", "School", "label_ar", "المدرسة"));
        var code = story.officer().page(codes).select("a.row-link").attr("href").replaceAll(".*/", "");
        var texts = story.officer().page(story.address() + "/coding").select("a.row-link");
        assertThat(texts).hasSize(2);
        var text = texts.stream()
                .filter(link -> link.text().contains("أريد مدرسة"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var page = story.officer().page(text);
        var given = story.officer()
                .submit(
                        text,
                        text.replaceFirst("\\?.*", ""),
                        Map.of("path", page.select("input[name=path]").get(0).val(), "code", code, "exactly", "مدرسة"));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
        assertThat(story.officer().page(text).select("mark").text()).isEqualTo("مدرسة");
        var other = texts.stream()
                .filter(link -> link.text().contains("أعمل"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(story.officer().page(other).select("mark")).isEmpty();
    }

    @Test
    void what_was_written_beside_other_for_a_member_becomes_a_choice_of_that_member() {
        var story = told();
        var others = story.address() + "/other-answers";
        var field = story.officer().page(others).select("select[name^=to]").eachAttr("name");
        assertThat(field).hasSize(1);
        var recoded =
                story.officer().submit(others, others, Map.of(field.getFirst(), "sewing", "reason", "It is sewing"));
        assertThat(recoded.statusCode()).as(recoded.body()).isEqualTo(302);
        assertThat(crafts(story)).containsExactlyInAnyOrder("sewing", "sewing", "sewing", "other");
        assertThat(story.officer().page(story.address() + "/cleaning").text()).contains("It is sewing", "Sewing");
    }

    private List<String> crafts(RoundStory story) {
        return jdbc.sql("""
                        select r.answers ->> 'member/craft'
                        from forms.answer_row r
                        join assessment.interview i on i.submission_id = r.submission_id
                        where i.round_id = :round and r.repeat = 'member'
                        """)
                .param("round", story.id().value())
                .query(String.class)
                .list();
    }
}
