package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Somebody who does it for the first time always finds the next step, and all that is wrong at once. */
@StoryTest
class NextStepStoryTest {

    private final Cast cast;

    NextStepStoryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void a_form_handed_out_from_a_round_leads_back_to_the_round() {
        var story = RoundStory.planned(cast);
        var page = story.address() + "/questionnaires";
        var officer = story.officer();
        officer.submit(page, page, Map.of("form", story.formId(), "method", "KEY_INFORMANTS"));
        var form = officer.page(page).select("form[action$=/hand-out]");
        var target = form.select("input[name=target]").val();
        var back = form.select("input[name=back]").val();
        var went = officer.submit(page, form.attr("action"), Map.of("target", target, "back", back));
        assertThat(went.headers().firstValue("Location").orElseThrow()).endsWith(page);
        assertThat(officer.page(page).text()).contains("Handed out");
        var alone = officer.submit(page, form.attr("action"), Map.of("target", target));
        assertThat(alone.headers().firstValue("Location").orElseThrow()).endsWith("/hand-out");
    }

    @Test
    void the_code_of_a_phone_for_a_round_leads_back_to_the_round() {
        var story = RoundStory.planned(cast);
        var page = story.address() + "/questionnaires";
        var sent = Map.of("name", "Phone " + FormStory.name(), "target", "ROUND:" + story.id(), "back", "true");
        var code = Jsoup.parse(story.officer().submit(page, "/phones", sent).body());
        assertThat(code.select("a.back").attr("href")).isEqualTo(page);
        assertThat(code.select("a.button-main").attr("href")).isEqualTo(page);
        assertThat(code.select("a.button").eachAttr("href")).contains("/phones", "/forms");
        var nameless = Jsoup.parse(story.officer()
                .submit(page, "/phones", Map.of("target", "ROUND:" + story.id(), "back", "true"))
                .body());
        assertThat(nameless.select("input[name=back]").val()).isEqualTo("true");
    }

    @Test
    void everything_that_is_wrong_with_a_round_is_said_at_once() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var code = RoundStory.code();
        RoundStory.planned(officer, Map.of("code", code));
        var wrong = Map.of("code", code, "area", "Atlantis", "startsOn", "2021-02-01", "endsOn", "2021-01-01");
        var refused = Jsoup.parse(
                officer.submit("/assessments/new", "/assessments", wrong).body());
        assertThat(refused.select(".summary li a").eachAttr("href"))
                .containsExactlyInAnyOrder("#f-name", "#f-objective", "#f-area", "#f-methods", "#f-endsOn", "#f-code");
    }

    @Test
    void digits_of_the_readers_script_are_read() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var code = RoundStory.code();
        var typed =
                RoundStory.fields(Map.of("code", code.replace('0', '٠').replace('1', '١'), "startsOn", "٢٠٢١-٠١-٠١"));
        var went = officer.submit("/assessments/new", "/assessments", typed);
        assertThat(went.statusCode()).as(went.body()).isEqualTo(302);
        assertThat(officer.page("/assessments").text()).contains(code);
    }

    @Test
    void everything_that_is_wrong_with_a_questionnaire_is_said_beside_its_field() {
        var story = RoundStory.planned(cast);
        var page = story.address() + "/questionnaires";
        var refused = story.officer().submit(page, page, Map.of("form", "", "method", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".summary li a").eachAttr("href"))
                .containsExactly("#f-form", "#f-method");
        var elsewhere = Map.of("form", story.formId(), "method", "HOUSEHOLDS");
        assertThat(Jsoup.parse(story.officer().submit(page, page, elsewhere).body())
                        .select("#f-method-error")
                        .text())
                .isNotEmpty();
    }
}
