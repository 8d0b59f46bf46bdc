package org.sanad.forms.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Answers on a map and as photographs. */
@StoryTest
class PicturesStoryTest {

    private final ReviewStory story;

    PicturesStoryTest(Cast cast) {
        this.story = ReviewStory.begin(cast);
    }

    @Test
    void places_stand_on_a_map_and_in_a_list_by_the_filters_of_the_table() {
        story.sent(Map.of("place", "Daquq", "spot", "35.14 44.44 300 5"));
        var hawija = story.sent(Map.of("place", "Hawija", "spot", "35.32 43.77 0 0"));
        story.sent(Map.of("place", "Nowhere"));
        var page = story.reviewer().page(story.answers() + "/map?f=place&is=is&v=Hawija");
        assertThat(page.select("svg.points a").eachAttr("href")).containsExactly(hawija);
        var all = story.reviewer().page(story.answers() + "/map");
        assertThat(all.select("svg.points circle")).hasSize(2);
        assertThat(all.select(".rows .code").eachText()).containsExactly("35.32 43.77", "35.14 44.44");
        // north is above and west is at the left
        var circles = all.select("svg.points circle");
        assertThat(Double.parseDouble(circles.get(0).attr("cy")))
                .isLessThan(Double.parseDouble(circles.get(1).attr("cy")));
        assertThat(Double.parseDouble(circles.get(0).attr("cx")))
                .isLessThan(Double.parseDouble(circles.get(1).attr("cx")));
    }

    @Test
    void photographs_stand_side_by_side_and_open_for_those_who_may_read_the_answers() {
        var instance = "uuid:" + UUID.randomUUID();
        var answers = Map.of("place", "Daquq", "photo", "p.jpg");
        var page = story.sent(instance, answers);
        story.phone().submit(story.xml(instance, "", answers), Map.of("p.jpg", new byte[] {1, 2, 3}));
        var source = story.reviewer()
                .page(story.answers() + "/photographs")
                .select(".gallery img")
                .attr("src");
        assertThat(source).isEqualTo(page + "/files/p.jpg");
        assertThat(story.reviewer().download(source).body()).containsExactly(1, 2, 3);
        assertThat(story.reviewer().get(page + "/files/other.jpg").statusCode()).isEqualTo(404);
    }
}
