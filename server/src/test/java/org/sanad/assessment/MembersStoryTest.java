package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of each member of a household is counted by member and says so. */
@StoryTest
class MembersStoryTest {

    private static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) | relevant |
            | | select_one yes_no | consent | Do you agree? | هل توافق؟ | |
            | | select_one group | respondent_group | Group | المجموعة | |
            | | select_one place | location | Place | المكان | |
            | | begin repeat | member | Members of the household | أفراد الأسرة | |
            | | integer | age | Age | العمر | |
            | | select_one yes_no | works | Works | يعمل | ${age} >= 15 |
            | | begin repeat | skill | Skills | المهارات | |
            | | select_one craft | craft | Craft | الحرفة | |
            | | end repeat | | | | |
            | | end repeat | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | yes_no | yes | Yes | نعم |
            | | yes_no | no | No | لا |
            | | group | women | Women | نساء |
            | | group | men | Men | رجال |
            | | place | daquq | Daquq | داقوق |
            | | place | hawija | Hawija | الحويجة |
            | | craft | sewing | Sewing | الخياطة |
            | | craft | baking | Baking | الخبز |
            """;

    private final Cast cast;
    private final JdbcClient jdbc;

    MembersStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** Six households, one of nobody: eight who work in two of them, three who do not, two children. */
    private RoundStory counted() {
        var story = RoundStory.inField(cast, SURVEY);
        var phone = story.phone();
        story.came(
                phone,
                household("daquq", IntStream.range(0, 7).mapToObj(i -> "30 yes").toArray(String[]::new)),
                household("daquq", "40 yes sewing baking", "8"),
                household("hawija", "50 no sewing", "5"),
                household("hawija", "61 no"),
                household("hawija", "19 no"),
                household("hawija"));
        submit(story, "/plan/draft");
        submit(story, "/runs");
        return story;
    }

    private static String household(String place, String... members) {
        return "<consent>yes</consent><respondent_group>women</respondent_group><location>" + place + "</location>"
                + Arrays.stream(members).map(MembersStoryTest::member).collect(Collectors.joining());
    }

    /** Age, whether they work, and what they can. */
    private static String member(String said) {
        var words = said.split(" ");
        var works = words.length > 1 ? "<works>" + words[1] + "</works>" : "<works/>";
        var skills = Arrays.stream(words)
                .skip(2)
                .map(craft -> "<skill><craft>" + craft + "</craft></skill>")
                .collect(Collectors.joining());
        return "<member><age>" + words[0] + "</age>" + works + skills + "</member>";
    }

    private static void submit(RoundStory story, String action) {
        var answer = story.officer().submit(story.address() + "/plan", story.address() + action, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static Document findings(RoundStory story) {
        return story.officer().page(story.address() + "/findings?section=Members+of+the+household");
    }

    private static String panel(Document page, String title) {
        return page.select(".chart-block").stream()
                .filter(block -> block.select("h2").text().equals(title))
                .map(block -> block.text().replaceAll("[\u2066-\u2069]", ""))
                .findFirst()
                .orElse("no " + title + " in " + page.select("h2").text());
    }

    @Test
    void members_are_counted_one_by_one_and_children_who_were_not_asked_are_in_no_base() {
        var story = counted();
        assertThat(story.officer()
                        .page(story.address() + "/plan")
                        .select("tbody tr")
                        .text())
                .contains("kii-works", "kii-works-by-location", "kii-age_band", "kii-craft");
        var page = findings(story);
        assertThat(panel(page, "Works"))
                .contains(
                        "Counted one by one: Members of the household.",
                        "Answer Members of the household",
                        "73%",
                        "8 of 11",
                        "3 of 11");
        assertThat(panel(page, "Works · Place")).contains("8 of 8", "0 of 3");
        assertThat(panel(page, "Craft")).contains("Skills", "2 of 3", "1 of 3");
        assertThat(story.officer()
                        .page(story.address() + "/findings")
                        .select("h2")
                        .text())
                .as("the first section is open before what belongs to none")
                .contains("Works · Place");
        assertThat(panel(story.officer().page(story.address() + "/findings?section="), "Place"))
                .contains("2 of 6")
                .doesNotContain("one by one");
        story.officer().get("/assessments?lang=ar");
        assertThat(page(story)).contains("أفراد الأسرة");
    }

    private static String page(RoundStory story) {
        return findings(story).text();
    }

    @Test
    void the_interviews_behind_members_are_listed_once_each_and_files_say_what_was_counted() {
        var story = counted();
        var way = findings(story).select("a[href*=row=kii-works&value=yes]").stream()
                .filter(link -> !link.attr("href").contains("group="))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(story.officer().page(way).select("ul.rows a")).hasSize(2);
        var csv =
                text(story.officer().download(story.address() + "/results/csv").body());
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("flags,unit,n_interviews,n_interviews_other,n_interviews_total");
        assertThat(csv.lines().filter(line -> line.contains(",kii-works,KII,works,yes,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",member,2,3,5,"));
        assertThat(jdbc.sql("select count(*) from assessment.result where unit = 'skill' and plan_row = 'kii-craft'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_viewer_learns_nothing_of_many_members_in_few_households() {
        var story = counted();
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        var page = viewer.page(story.address() + "/findings?section=Members+of+the+household");
        assertThat(panel(page, "Works")).contains("hidden").doesNotContain("8 of 11", "73%");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
