package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.sanad.story.Cast;

/** A round whose answers are counted, and reports of it. */
final class ReportStory {

    private ReportStory() {}

    /** Fifteen women and fifteen men; sixteen want counselling, twenty awareness, and no cell is small. */
    static RoundStory counted(Cast cast) {
        var story = RoundStory.inField(cast);
        var phone = story.phone();
        IntStream.range(0, 15)
                .forEach(i -> story.came(phone, interview("women", i < 9, i < 10), interview("men", i < 7, i < 10)));
        submit(story, "/plan", "/plan/draft", Map.of());
        submit(story, "/plan", "/runs", Map.of());
        return story;
    }

    private static String interview(String group, boolean counselling, boolean awareness) {
        var needs = (counselling ? "counselling" : "")
                + (awareness ? " awareness" : "")
                + (counselling || awareness ? "" : "other");
        return "<consent>yes</consent><respondent_group>" + group
                + "</respondent_group><location>daquq</location><needs>" + needs.strip() + "</needs>";
    }

    static String submit(RoundStory story, String page, String action, Map<String, String> fields) {
        var answer = story.officer().submit(story.address() + page, story.address() + action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** Address of a report that has just begun and whose context is told. */
    static String begun(RoundStory story, String audience) {
        var report = justBegun(story, audience);
        ReportText.write(story.officer(), ReportText.first(story.officer(), report), "Why people were asked.");
        return report;
    }

    static String justBegun(RoundStory story, String audience) {
        return submit(
                story,
                "/reports",
                "/reports",
                Map.of(
                        "title_en",
                        "Needs told",
                        "title_ar",
                        "الاحتياجات",
                        "title_ckb",
                        "پێداویستییەکان",
                        "audience",
                        audience));
    }

    static int publish(RoundStory story, String report) {
        return story.officer().submit(report, report + "/publish", Map.of()).statusCode();
    }
}
