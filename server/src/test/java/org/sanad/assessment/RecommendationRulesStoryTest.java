package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;

/** Rules speak of those whom the Washington Group questions find, of enough people, and say where they could not speak. */
@StoryTest
class RecommendationRulesStoryTest {

    private static final String DIFFICULTIES = Stream.of(
                    "seeing", "hearing", "walking", "memory", "selfcare", "talking")
            .map(domain -> "| | select_one difficulty | " + domain + " | Difficulty " + domain + " | |")
            .collect(Collectors.joining("\n"));

    private static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | calculation |
            | | start | start | | |
            | | end | end | | |
            | | select_one yes_no | consent | Do you agree? | |
            | | select_one group | respondent_group | Group | |
            | | select_one place | location | Place | |
            %s
            | | calculate | disability_status | | if(${seeing} = 'cannot_do', 'yes', 'no') |
            | | select_one form | group_or_individual | Alone or with others? | |
            | choices |
            | | list_name | name | label::English (en) |
            | | yes_no | yes | Yes |
            | | yes_no | no | No |
            | | group | female_youth | Young women |
            | | group | men | Men |
            | | place | daquq | Daquq |
            | | difficulty | none | None |
            | | difficulty | some | Some |
            | | difficulty | a_lot_of_difficulty | A lot |
            | | difficulty | cannot_do | Cannot do it |
            | | form | group | With others |
            | | form | individual | Alone |
            """.formatted(DIFFICULTIES);

    private final Cast cast;

    RecommendationRulesStoryTest(Cast cast) {
        this.cast = cast;
    }

    /** Five men who cannot see would work alone; four men and one young woman who can, with others. */
    private RoundStory counted() {
        var story = RoundStory.inField(cast, SURVEY);
        var phone = story.phone();
        IntStream.range(0, 5).forEach(i -> story.came(phone, interview("men", "cannot_do", "individual")));
        IntStream.range(0, 4).forEach(i -> story.came(phone, interview("men", "none", "group")));
        story.came(phone, interview("female_youth", "none", "group"));
        submit(story, "/plan/draft");
        submit(story, "/runs");
        return story;
    }

    private static String interview(String group, String seeing, String form) {
        return "<consent>yes</consent><respondent_group>" + group
                + "</respondent_group><location>daquq</location><seeing>"
                + seeing + "</seeing><hearing>none</hearing><walking>none</walking><memory>none</memory>"
                + "<selfcare>none</selfcare><talking>none</talking><disability_status>"
                + (seeing.equals("none") ? "no" : "yes") + "</disability_status><group_or_individual>" + form
                + "</group_or_individual>";
    }

    private static void submit(RoundStory story, String action) {
        var answer = story.officer().submit(story.address() + "/plan", story.address() + action, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private Visitor drafted(RoundStory story) {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var page = story.address() + "/recommendations";
        manager.submit(page, page, Map.of());
        return manager;
    }

    @Test
    void there_is_one_figure_of_disability_and_rules_ask_by_it() {
        var story = counted();
        var plan =
                story.officer().page(story.address() + "/plan").select("tbody").text();
        assertThat(plan)
                .contains("kii-disability_wg", "kii-group_or_individual-by-disability_wg")
                .doesNotContain("disability_status");
        var page = drafted(story).page(story.address() + "/recommendations");
        var one = page.select("article:has(h2:contains(People with disabilities · with others or alone))");
        assertThat(one.select("> ul").text()).isEqualTo("Individual projects");
        assertThat(one.select(".evidence").text())
                .contains(
                        "Alone or with others? Individual projects (Disability, from the Washington Group questions: Yes)",
                        "5 of 5 key informants");
        assertThat(drafted(story).page("/recommendation-rules").text()).doesNotContain("disability_status");
    }

    @Test
    void one_voice_recommends_nothing_and_the_page_says_so() {
        var story = counted();
        var page = drafted(story).page(story.address() + "/recommendations");
        assertThat(page.select("article:has(h2:contains(Young women))")).isEmpty();
        assertThat(page.select("li:contains(Young women)").text())
                .contains("(Group: Young women)", "too few asked: 1, the rule needs 5");
    }

    @Test
    void a_rule_that_the_plan_does_not_ask_says_so_and_the_row_is_added_from_there() {
        var story = counted();
        var row = "kii-group_or_individual-by-disability_wg";
        story.officer()
                .submit(
                        story.address() + "/plan/row?row=" + row,
                        story.address() + "/plan/row/remove",
                        Map.of("row", row));
        submit(story, "/runs");
        var manager = drafted(story);
        var held = manager.page(story.address() + "/recommendations")
                .select("li:contains(People with disabilities · with others or alone)");
        assertThat(held.text()).contains("the plan of the analysis has no such row");
        var fields = new HashMap<String, String>();
        held.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        var added = manager.submit(
                story.address() + "/recommendations", held.select("form").attr("action"), fields);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        assertThat(story.officer()
                        .page(story.address() + "/plan")
                        .select("tbody")
                        .text())
                .contains(row);
        submit(story, "/runs");
        assertThat(drafted(story)
                        .page(story.address() + "/recommendations")
                        .select("article h2")
                        .text())
                .contains("People with disabilities · with others or alone");
    }
}
