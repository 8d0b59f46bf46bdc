package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** What stands in the places for numbers, and what is said where nothing does. */
@StoryTest
class ReportSlotsStoryTest {

    private final Cast cast;

    ReportSlotsStoryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void a_number_bound_in_one_block_is_repeated_in_another_which_then_lists_it() {
        var story = ReportStory.counted(cast);
        var report = ReportStory.begun(story, "PUBLIC");
        var officer = story.officer();
        var block = ReportText.first(officer, report);
        assertThat(officer.page(block).select("#h-slots + p").text())
                .contains("No number is bound here yet", "may be repeated by its slot");
        ReportText.write(officer, block, "So many: {s1}.");
        var page = officer.page(block);
        assertThat(page.select("#h-slots + table tbody tr")).hasSize(1);
        assertThat(page.select("#h-slots + table tbody th").text()).isEqualTo("{s1}");
        assertThat(page.select("#h-slots + table tbody td").text()).doesNotContain("{s1}", "missing");
        assertThat(ReportStory.publish(story, report)).isEqualTo(302);
    }

    @Test
    void a_place_for_a_number_that_nothing_is_bound_to_is_an_error_of_its_block_and_never_printed_by_its_name() {
        var story = ReportStory.counted(cast);
        var report = ReportStory.begun(story, "PUBLIC");
        var officer = story.officer();
        ReportText.write(officer, ReportText.first(officer, report), "Many, {s875}, want it.");
        var block = officer.page(report).select("article.report-block:contains(Many,)");
        assertThat(block.select(".said").text()).isEqualTo("Many, [number missing], want it.");
        assertThat(block.select(".notice").text()).contains("Nothing is bound to {s875}");
        assertThat(ReportStory.publish(story, report)).isEqualTo(409);
        var draft = new String(officer.download(report + "/draft/html?in=en").body(), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(draft).text()).contains("[number missing]").doesNotContain("{s");
    }

    @Test
    void a_hidden_number_is_told_by_what_it_is_not_by_the_name_of_its_place() {
        var story = ReportStory.counted(cast);
        var report = ReportStory.begun(story, "SENSITIVE");
        var officer = story.officer();
        var block = ReportText.first(officer, report);
        officer.submit(
                block,
                block + "/numbers",
                java.util.Map.of(
                        "finding",
                        "kii-needs-by-respondent_group",
                        "result",
                        "kii-needs-by-respondent_group|needs|counselling|respondent_group=men",
                        "show",
                        "VALUE"));
        var told = officer.page(report).select("article.report-block .notice").text();
        assertThat(told).contains("is hidden for this audience").doesNotContain("{s");
        officer.get("/assessments?lang=ar");
        var facts = officer.page(report).select(".head .facts").text();
        assertThat(facts).contains("من التحليل").doesNotContain("\u2068");
    }
}
