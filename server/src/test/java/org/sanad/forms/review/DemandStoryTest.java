package org.sanad.forms.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** What a form demands of an answer holds for whoever puts the answer right, too. */
@StoryTest
class DemandStoryTest {

    private static final String HOUSEHOLD = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) | constraint | constraint_message::English (en) | constraint_message::Arabic (ar) |
            | | integer | size | Size | العدد | . > 0 | | |
            | | integer | age | Age of the head | عمر رب الأسرة | . <= 120 | No one is older than 120. | لا أحد أكبر من 120. |
            | | select_multiple need | needs | Needs | الحاجات | not(selected(., 'none') and count-selected(.) > 1) | Nothing, or some. | لا شيء أو بعضها. |
            | | integer | rooms | Rooms | الغرف | . < pulldata('houses', 'rooms', 'name', 'x') | | |
            | | begin repeat | child | Child | الطفل | | | |
            | | integer | years | Years | السنوات | . < ${age} | Younger than the head. | أصغر من رب الأسرة. |
            | | end repeat | | | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | need | none | None | لا شيء |
            | | need | work | Work | العمل |
            """;

    private final FormStory forms;
    private final String name = FormStory.name();
    private final String address;
    private final Phone phone;

    DemandStoryTest(Cast cast) {
        this.forms = FormStory.begin(cast);
        this.address = forms.published(name, "1", HOUSEHOLD);
        forms.inUse(address);
        this.phone = forms.phone();
    }

    @Test
    void an_age_that_the_form_forbids_is_refused_in_the_forms_own_words() {
        var page = sent("1", "<size>4</size><age>25</age>");
        var refused = corrected(page, "", 0, "age", "25", "250");
        assertThat(refused.select("#f-value-error").text())
                .contains("“Age of the head”")
                .contains("No one is older than 120.")
                .contains("Write an answer that fits");
        forms.author().get(page + "?lang=ar");
        var arabic = forms.author().page(page + "/correct?repeat=&number=0&path=age");
        assertThat(arabic.select("dl.deflist").text()).contains("تقول الاستمارة لا أحد أكبر من 120.");
        forms.author().get(page + "?lang=en");
        assertThat(standing("Age of the head")).isEqualTo("25");
        corrected(page, "", 0, "age", "25", "١٢٠");
        assertThat(standing("Age of the head")).isEqualTo("120");
    }

    @Test
    void a_rule_without_words_is_told_as_it_stands() {
        var page = sent("1", "<size>4</size>");
        assertThat(corrected(page, "", 0, "size", "4", "0")
                        .select("#f-value-error")
                        .text())
                .contains("“Size”", ". > 0");
        assertThat(corrected(page, "", 0, "size", "4", "four")
                        .select("#f-value-error")
                        .text())
                .contains("This is not a number");
    }

    @Test
    void a_rule_that_reads_other_answers_is_judged_on_those_of_the_submission() {
        var page =
                sent("1", "<size>4</size><age>40</age><child><years>3</years></child><child><years>9</years></child>");
        assertThat(corrected(page, "child", 2, "child/years", "9", "41")
                        .select("#f-value-error")
                        .text())
                .contains("Younger than the head.");
        corrected(page, "child", 2, "child/years", "9", "39");
        assertThat(forms.author()
                        .page(address + "/answers?repeat=child")
                        .select("tbody td[data-label=Years]")
                        .eachText())
                .containsExactlyInAnyOrder("3", "39");
    }

    @Test
    void a_rule_that_cannot_be_judged_is_told_and_blocks_nothing() {
        var page = sent("1", "<size>4</size><rooms>2</rooms>");
        var asked = forms.author().page(page + "/correct?repeat=&number=0&path=rooms");
        assertThat(asked.select(".notice").text()).contains("Not checked");
        corrected(page, "", 0, "rooms", "2", "3");
        assertThat(standing("Rooms")).isEqualTo("3");
    }

    @Test
    void only_choices_of_the_version_an_answer_came_with_are_taken() {
        var page = sent("1", "<size>4</size><needs>work</needs>");
        forms.published(name, "2", HOUSEHOLD.strip() + "\n| | need | care | Care | الرعاية |\n");
        var asked = forms.author().page(page + "/correct?repeat=&number=0&path=needs");
        assertThat(asked.select("input[name=value]").eachAttr("value")).containsExactly("none", "work");
        assertThat(corrected(page, "", 0, "needs", "[\"work\"]", "care")
                        .select("#f-value-error")
                        .text())
                .contains("does not offer this choice");
    }

    private String standing(String label) {
        return forms.author()
                .page(address + "/answers")
                .select("tbody td[data-label=" + label + "]")
                .text();
    }

    private String sent(String version, String answers) {
        var came = phone.submit("""
                <data xmlns:orx="http://openrosa.org/xforms" id="%s" version="%s">%s\
                <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                """.formatted(name, version, answers, UUID.randomUUID()));
        assertThat(came.statusCode()).as(came.body()).isEqualTo(201);
        return forms.author().page(address + "/answers").select("tbody th a").attr("href");
    }

    private Document corrected(String page, String repeat, int number, String path, String seen, String value) {
        var answer = forms.author()
                .submit(
                        page,
                        page + "/correct",
                        Map.of(
                                "repeat",
                                repeat,
                                "number",
                                "" + number,
                                "path",
                                path,
                                "seen",
                                seen,
                                "value",
                                value,
                                "reason",
                                "Called them"));
        assertThat(answer.statusCode()).isIn(302, 422);
        return Jsoup.parse(answer.body());
    }
}
