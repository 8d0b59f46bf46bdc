package org.sanad.demo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.monitoring.surveys.Fate;
import org.sanad.monitoring.surveys.ReconcileAnswers;
import org.sanad.monitoring.surveys.ReconciledAnswer;
import org.sanad.story.Cast;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.context.annotation.Import;

/** All that was published of the assessments of 2020, beside what their interviews give. */
@StoryTest
@Import({Assessments2020.class, Assessments2020.FormsOfTheDemo.class})
class PublishedAssessmentsStoryTest {

    private static final String PAGE = "/figures/published/assessments";

    private final Assessments2020 assessments;
    private final ReconcileAnswers reconcile;
    private final Cast cast;

    PublishedAssessmentsStoryTest(Assessments2020 assessments, ReconcileAnswers reconcile, Cast cast) {
        this.assessments = assessments;
        this.reconcile = reconcile;
        this.cast = cast;
    }

    @BeforeEach
    void the_assessments_are_held() {
        assessments.tell(cast);
    }

    @Test
    void every_published_figure_has_one_fate() {
        assertThat(figures().values().stream()
                        .collect(Collectors.groupingBy(ReconciledAnswer::fate, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Fate.EQUAL, 895L, Fate.CONTRADICTED, 37L, Fate.CONTEXT, 23L, Fate.NOT_COUNTABLE, 1L));
    }

    @Test
    void the_program_counts_what_plain_loops_over_the_answers_count() {
        var figures = figures();
        for (var figure : Rows.published()) {
            var recount = new Recount(figure);
            var counted = Objects.requireNonNull(figures.get(recount.of("id"))).rounded();
            assertThat(counted.isPresent()).as(figure.toString()).isEqualTo(recount.isCounted());
            counted.ifPresent(value ->
                    assertThat(value.longValueExact()).as(figure.toString()).isEqualTo(recount.value()));
        }
    }

    @Test
    void an_officer_sees_all_of_them_with_the_reason_of_each_that_differs() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var page = officer.page(PAGE);
        assertThat(page.select("tbody tr")).hasSize(956);
        assertThat(page.text())
                .doesNotContain("⟦")
                .contains(
                        "21 of 32",
                        "Equal: 895",
                        "Not countable: 1",
                        "Would you rather have work that can be done at home?");
        var differing = officer.page(PAGE + "?fate=contradicted");
        assertThat(differing.select("tbody tr")).hasSize(37).allMatch(row -> {
            var why = row.select("td.soft");
            return why.text().length() > 30 && why.select(".code").text().matches("C\\d\\d.*");
        });
        assertThat(officer.page(PAGE + "?round=BAS-2020&section=1-needs&method=kii")
                        .select("tbody tr"))
                .hasSize(12);
        assertThat(officer.page(PAGE + "?section=none").text()).contains("No figure fits");
    }

    @Test
    void the_page_is_whole_in_arabic_and_sorani() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var said = Map.of(
                "ar", "هل تفضّل/ين عملًا يمكن القيام به في البيت؟", "ckb", "کارێکت پێ باشترە کە لە ماڵەوە بکرێت؟");
        for (var language : said.keySet()) {
            officer.get(PAGE + "?lang=" + language);
            var page = officer.page(PAGE);
            assertThat(page.text()).doesNotContain("⟦").contains(said.get(language));
            assertThat(page.select("html").attr("lang")).startsWith(language);
        }
    }

    @Test
    void what_is_shown_goes_out_as_csv_and_xlsx() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var csv = new String(officer.download(PAGE + ".csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(957);
        assertThat(csv.lines())
                .anyMatch(line -> line.startsWith("\"NA-ANB-0053\",\"ANB-2020\"") && line.contains("21 of 32"));
        var sheet = officer.download(PAGE + ".xlsx?fate=contradicted");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(new String(sheet.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void a_viewer_may_not_see_it_and_an_officer_elsewhere_finds_nothing_of_it() {
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(PAGE).statusCode()).isEqualTo(403);
        var elsewhere = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        assertThat(elsewhere.page(PAGE).select("tbody tr")).isEmpty();
    }

    private Map<String, ReconciledAnswer> figures() {
        return Somebody.with(Role.ME_OFFICER).does(reconcile::all).stream()
                .flatMap(round -> round.figures().stream())
                .collect(Collectors.toMap(row -> row.published().id(), Function.identity()));
    }
}
