package org.sanad.forms.review.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.forms.review.ReviewStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** What looks wrong is found by itself, soon after it arrives. */
@StoryTest
class QualityStoryTest {

    private final ReviewStory story;
    private final CheckArrivals checkArrivals;

    QualityStoryTest(Cast cast, CheckArrivals checkArrivals) {
        this.story = ReviewStory.begin(cast);
        this.checkArrivals = checkArrivals;
    }

    @Test
    void a_submission_with_the_answers_of_another_is_found() {
        var answers = Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work");
        story.sent(answers);
        story.sent(answers);
        assertThat(found()).isEqualTo("All answers are the same as those of another submission");
        assertThat(story.column("flag=DUPLICATE", "Place")).hasSize(1);
        assertThat(story.column("flag=none", "Place")).hasSize(1);
    }

    @Test
    void the_two_are_seen_side_by_side_with_what_differs_between_them() {
        var first = story.sent(Map.of("place", "Daquq", "people", "7", "children", "Ali 4"));
        var second = story.sent(Map.of("place", "Daquq", "people", "6", "children", "Ali 4, Noor 9"));
        var page = story.reviewer().page(second + "/beside/" + first.substring("/submissions/".length()));
        assertThat(page.select(".lead").text()).isEqualTo("3 answers differ, of 6");
        assertThat(page.select("tbody tr:contains(Differs) td").eachText())
                .containsExactly("6", "7", "Noor", "not answered", "9", "not answered");
        var twins = Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work");
        story.sent(twins);
        var copy = story.sent(twins);
        checkArrivals.checkAll();
        var link = story.reviewer().page(copy).select("a:contains(Compare the two)");
        assertThat(story.reviewer().page(link.attr("href")).select(".lead").text())
                .isEqualTo("All 4 answers are the same");
    }

    @Test
    void different_people_in_the_same_village_are_no_duplicates() {
        story.sent(Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work"));
        story.sent(Map.of("place", "Daquq", "people", "6", "needs", "work", "most", "work"));
        assertThat(found()).isEqualTo("nothing");
    }

    @Test
    void five_answers_in_two_seconds_are_found() {
        var answers = new HashMap<>(Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work"));
        answers.putAll(Map.of(
                "seen", "2026-01-01",
                "start", "2026-01-01T09:00:00.000+03:00",
                "end", "2026-01-01T09:00:02.000+03:00"));
        story.sent(answers);
        assertThat(found()).isEqualTo("5 answers in 2 seconds");
    }

    @Test
    void an_interview_that_ends_before_it_begins_or_begins_in_the_future_is_found() {
        story.sent(Map.of("start", "2026-01-01T10:00:00.000+03:00", "end", "2026-01-01T09:00:00.000+03:00"));
        assertThat(found()).isEqualTo("It ended before it began, by the phone’s clock");
        story.sent(Map.of("start", "2099-01-01T10:00:00.000+03:00", "end", "2099-01-01T11:00:00.000+03:00"));
        assertThat(found()).startsWith("It began ").endsWith("by the phone’s clock");
    }

    @Test
    void a_number_far_from_all_before_is_found_and_ordinary_ones_are_not() {
        for (var i = 0; i < Spread.FEWEST; i++) {
            story.sent(Map.of("place", "Village " + i, "people", "" + (5 + i % 4)));
        }
        story.sent(Map.of("place", "Daquq", "people", "10"));
        assertThat(found()).isEqualTo("nothing");
        story.sent(Map.of("place", "Hawija", "people", "70"));
        assertThat(found()).isEqualTo("People: 70, usually about 7");
    }

    @Test
    void a_photograph_that_has_not_come_is_missed_until_it_comes() {
        var instance = "uuid:" + UUID.randomUUID();
        story.sent(instance, Map.of("place", "Daquq", "photo", "p.jpg"));
        assertThat(found()).isEqualTo("1 file has not come");
        assertThat(story.column("files=missing", "Place")).containsExactly("Daquq");
        story.phone()
                .submit(
                        story.xml(instance, "", Map.of("place", "Daquq", "photo", "p.jpg")),
                        Map.of("p.jpg", new byte[] {1}));
        assertThat(found()).isEqualTo("nothing");
        assertThat(story.column("files=missing", "Place")).isEmpty();
    }

    @Test
    void what_is_put_aside_with_a_reason_is_not_shown_again() {
        var answers = Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work");
        story.sent(answers);
        var page = story.sent(answers);
        checkArrivals.checkAll();
        var action =
                story.reviewer().page(page).select("form[action*=/findings/]").attr("action");
        assertThat(story.reviewer().submit(page, action, Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        story.reviewer().submit(page, action, Map.of("reason", "Two brothers"));
        assertThat(found()).isEqualTo("nothing");
        assertThat(story.reviewer().page(page).text()).contains("Two brothers");
    }

    @Test
    void a_page_tells_whose_submissions_need_a_look() {
        var answers = Map.of("place", "Daquq", "people", "7", "needs", "work", "most", "work");
        story.sent(answers);
        story.sent(answers);
        checkArrivals.checkAll();
        var cells = story.reviewer()
                .page(story.answers() + "/findings")
                .select("tbody td")
                .eachText();
        assertThat(cells).containsExactly("2", "1", "Duplicate 1");
    }

    /** What the table shows of the newest submission. */
    private String found() {
        checkArrivals.checkAll();
        return story.column("", "To look at").getFirst();
    }
}
