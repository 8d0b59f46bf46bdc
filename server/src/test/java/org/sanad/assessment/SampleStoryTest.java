package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.Results;
import org.sanad.assessment.analysis.runs.HeldRuns;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Readers of findings see how many were asked, what their filter leaves, and of whom a table is. */
@StoryTest
class SampleStoryTest {

    private final Cast cast;
    private final AnalysisRuns runs;
    private final HeldRuns heldRuns;
    private final Results results;

    SampleStoryTest(Cast cast, AnalysisRuns runs, HeldRuns heldRuns, Results results) {
        this.cast = cast;
        this.runs = runs;
        this.heldRuns = heldRuns;
        this.results = results;
    }

    /** Four women in Daquq and two in Hawija, three men in Daquq; a man there refused, and somebody nobody knows. */
    private RoundStory collected() {
        var story = RoundStory.inField(cast);
        var phone = story.phone();
        IntStream.range(0, 6)
                .forEach(i -> story.came(
                        phone, interview("yes", "women", i < 4 ? "daquq" : "hawija", i < 5 ? "counselling" : "")));
        IntStream.range(0, 3).forEach(i -> story.came(phone, interview("yes", "men", "daquq", "awareness")));
        story.came(phone, interview("no", "men", "daquq", ""), "<consent>no</consent>");
        submit(story, "/plan/draft", Map.of());
        return story;
    }

    private RoundStory counted() {
        var story = collected();
        submit(story, "/runs", Map.of());
        return story;
    }

    private static String interview(String consent, String group, String place, String needs) {
        return "<consent>" + consent + "</consent><respondent_group>" + group + "</respondent_group><location>" + place
                + "</location><needs>" + needs + "</needs>";
    }

    private static void submit(RoundStory story, String action, Map<String, String> fields) {
        var answer = story.officer().submit(story.address() + "/plan", story.address() + action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static List<String> asked(Document page) {
        return page.select("section[aria-labelledby=h-asked] tbody tr").stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void how_many_were_asked_refused_and_are_counted_stands_for_each_group_and_place() throws IOException {
        var story = counted();
        var page = story.officer().page(story.address() + "/findings");
        assertThat(asked(page))
                .containsExactly(
                        "All 11 2 9",
                        "Group: Women 6 0 6",
                        "Group: Men 4 1 3",
                        "Group: No answer 1 1 0",
                        "Place: Daquq 8 1 7",
                        "Place: Hawija 2 0 2",
                        "Place: No answer 1 1 0");
        var book = story.officer().download(story.address() + "/results/xlsx").body();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            var rows = read.findSheet("asked").orElseThrow().read();
            assertThat(rows).hasSize(8);
            assertThat(rows.get(1).getCellText(5)).isEqualTo("11");
        }
    }

    @Test
    void who_may_see_no_small_number_learns_nothing_of_groups_nor_of_two_who_refused() {
        var story = counted();
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(asked(viewer.page(story.address() + "/findings"))).containsExactly("All hidden hidden 9");
    }

    @Test
    void a_filter_holds_for_the_head_of_the_page_and_on_the_way_to_the_interviews() {
        var story = counted();
        var page = story.officer().page(story.address() + "/findings?only-location=daquq");
        assertThat(page.select(".head .facts").text()).contains("Key informant interviews: 7 of 9");
        var way = page.select("a[href*=row=kii-needs&value=counselling]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> !link.contains("group="))
                .findFirst()
                .orElseThrow();
        var behind = story.officer().page(way);
        assertThat(behind.select("ul.rows a")).hasSize(4);
        assertThat(behind.text()).contains("Only what the chosen filters leave");
        assertThat(behind.select("a[href*=only-location]")).isNotEmpty();
        assertThat(story.officer().page(way.replace("&only-location=daquq", "")).select("ul.rows a"))
                .hasSize(5);
    }

    @Test
    void a_table_of_some_says_of_whom_it_is_on_the_page_and_in_files() {
        var story = collected();
        submit(story, "/plan/row", row(Map.of("id", "some", "subset", "${location} = 'hawija'")));
        submit(
                story,
                "/plan/row",
                row(Map.of(
                        "id",
                        "named",
                        "subset",
                        "${location} = 'daquq'",
                        "subset_label",
                        "Those in Daquq",
                        "group_vars",
                        "respondent_group")));
        submit(story, "/runs", Map.of());
        var page = story.officer().page(story.address() + "/findings");
        assertThat(page.select(".chart-block").eachText())
                .anySatisfy(panel -> assertThat(panel).contains("Only: ${location} = 'hawija'", "1 of 1"))
                .anySatisfy(panel -> assertThat(panel).contains("Needs · Group", "Only: Those in Daquq", "4 of 4"));
        assertThat(story.officer()
                        .page(story.address() + "/plan")
                        .select("tbody tr")
                        .text())
                .contains("Only: Those in Daquq");
        var csv = new String(
                story.officer().download(story.address() + "/results/csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow()).contains(",subset,subset_label,");
        assertThat(csv.lines().filter(line -> line.contains(",named,")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("${location} = 'daquq',Those in Daquq"));
        var beside = story.officer()
                .page(story.address() + "/findings?with=" + counted().id());
        assertThat(beside.select(".chart-block").eachText())
                .filteredOn(panel -> panel.contains("'hawija'"))
                .singleElement()
                .satisfies(panel -> assertThat((String) panel).doesNotContain("5 of 8"));
    }

    private static Map<String, String> row(Map<String, String> differently) {
        var cells = new HashMap<String, String>();
        cells.putAll(Map.of("source", "kii", "analysis_type", "prop_select_multiple", "variable", "needs"));
        cells.putAll(differently);
        return cells;
    }

    @Test
    void what_is_typed_in_arabic_digits_is_a_number() {
        var story = collected();
        submit(story, "/plan/row", row(Map.of("id", "own", "min_n", "٤", "level", "٠٫٩", "top_n", "۲")));
        var cells = story.officer().page(story.address() + "/plan/row?row=own");
        assertThat(cells.select("#f-min_n").val()).isEqualTo("4");
        assertThat(cells.select("#f-level").val()).isEqualTo("0.9");
        assertThat(cells.select("#f-top_n").val()).isEqualTo("2");
        assertThat(cells.select("code").text()).contains("${sex} = 'female'");
    }

    @Test
    void quotas_are_typed_in_any_digits_and_none_is_none() {
        var story = RoundStory.inField(cast);
        var sample = story.questionnaire() + "/sample";
        var kept = story.officer()
                .submit(
                        sample,
                        sample,
                        Map.of("quota women daquq", "١٢", "quota men daquq", "٠", "quota men hawija", "۳"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        var page = story.officer().page(sample);
        assertThat(page.select("input[name='quota women daquq']").val()).isEqualTo("12");
        assertThat(page.select("input[name='quota men daquq']").val()).isEmpty();
        assertThat(page.select("input[name='quota men hawija']").val()).isEqualTo("3");
    }

    @Test
    void what_was_just_counted_is_held_as_it_is_kept() {
        var story = counted();
        var run = runs.latest(story.id()).orElseThrow();
        assertThat(heldRuns.of(run).rows()).isNotEmpty().isEqualTo(results.of(run.id()));
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        var story = collected();
        var answer = story.officer()
                .submit(
                        story.address() + "/plan/row",
                        story.address() + "/plan/row",
                        row(Map.of(
                                "id",
                                "kii-needs",
                                "variable",
                                "neds",
                                "group_vars",
                                "plac, grup",
                                "min_n",
                                "few",
                                "chart",
                                "pie",
                                "subset",
                                "${locaton} = 'x'")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("neds", "plac", "grup", "is no number that fits", "pie", "locaton", "names another row");
    }
}
