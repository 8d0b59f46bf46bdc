package org.sanad.demo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.context.annotation.Import;

/** What the demo tells of the assessments beside their answers: the field, what was said, what follows, and the reports. */
@StoryTest
@Import({Assessments2020.class, Assessments2020.FormsOfTheDemo.class})
class PublishedReportsStoryTest {

    private final Assessments2020 assessments;
    private final Cast cast;

    PublishedReportsStoryTest(Assessments2020 assessments, Cast cast) {
        this.assessments = assessments;
        this.cast = cast;
    }

    @BeforeEach
    void the_assessments_are_held() {
        assessments.tell(cast);
    }

    @ParameterizedTest
    @CsvSource({
        "Anbar 2020, en", "Anbar 2020, ar", "Anbar 2020, ckb",
        "Basra 2020, en", "Basra 2020, ar", "Basra 2020, ckb"
    })
    void every_number_in_the_pdf_of_a_report_of_the_demo_is_in_its_result_table(String round, String language)
            throws IOException {
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assumeTrue(pdfsCanBeRead());
        for (var path : editions(viewer, round)) {
            var pdf = Pdfs.text(viewer.download(path + "pdf?in=" + language).body());
            var backed = NumbersOf.workbook(
                    viewer.download(path + "xlsx?in=" + language).body());
            backed.addAll(NumbersOf.around(html(viewer, path, language), pdf.split("\f").length));
            assertThat(NumbersOf.text(pdf)).as(path).isSubsetOf(backed).hasSizeGreaterThan(10);
        }
    }

    @Test
    void reports_of_both_places_are_there_for_the_public_and_for_partners() {
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        for (var round : List.of("Anbar 2020", "Basra 2020")) {
            var texts = new ArrayList<String>();
            for (var path : editions(viewer, round)) {
                texts.add(Jsoup.parse(html(viewer, path, "en")).text());
            }
            assertThat(texts)
                    .hasSize(2)
                    .allMatch(text -> text.contains("What follows from it"))
                    .allMatch(text -> text.contains("named not knowing"));
            assertThat(texts).anyMatch(text -> text.contains("For partners"));
            assertThat(texts).anyMatch(text -> text.contains("For the public"));
        }
    }

    @Test
    void a_recommendation_is_told_in_the_words_of_who_decided_with_the_results_behind_it() {
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        for (var round : List.of("Anbar 2020", "Basra 2020")) {
            for (var path : editions(viewer, round)) {
                var report = Jsoup.parse(html(viewer, path, "en"));
                var advised = report.select("h3:contains(Anyone · at home or outside)");
                assertThat(advised).as(path).hasSize(1);
                var told = advised.getFirst().nextElementSiblings();
                assertThat(told.select("blockquote").text())
                        .contains("Begin with work at home", "In the words of those who decided");
                assertThat(told.text()).contains("Accepted with changes on", "should not be left out");
                assertThat(told.select("table:contains(It rests on) tbody td"))
                        .isNotEmpty()
                        .allMatch(cell -> cell.text().matches("[0-9]+ of [0-9]+|‹ ›|not reported"))
                        .anyMatch(cell -> cell.text().matches("[0-9]+ of [0-9]+"));
                assertThat(report.text()).doesNotContain("Workshops here are run by families");
            }
        }
    }

    @Test
    void the_field_was_reached_save_one_quota_and_coders_disagree_on_something_that_waits() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        for (var round : List.of("Anbar 2020", "Basra 2020")) {
            var address = round(officer, round);
            var field = officer.page(address + "/field").text();
            assertThat(field).contains("Reached", "refused");
            var agreement = officer.page(address + "/agreement").text();
            assertThat(agreement).contains("The code holds", "Given by");
            assertThat(officer.page(address + "/quotes").text()).contains("For reports");
            var queue = address + "/translation?to=en";
            assertThat(officer.page(queue).text()).contains("Not translated");
            assertThat(officer.page(queue + "&page=2").text()).contains("Checked");
        }
    }

    private static boolean pdfsCanBeRead() {
        try {
            return new ProcessBuilder("pdftotext", "-v").start().waitFor() >= 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String html(Visitor reader, String edition, String language) {
        return new String(reader.download(edition + "html?in=" + language).body(), StandardCharsets.UTF_8);
    }

    private static String round(Visitor reader, String name) {
        return reader.page("/assessments").select("a:contains(" + name + ")").attr("href");
    }

    /** Addresses of all editions, without their format. */
    private static Set<String> editions(Visitor reader, String name) {
        var found = new HashSet<String>();
        reader.page(round(reader, name) + "/reports").select("a[href*=/editions/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("[a-z]+\\?.*", ""))
                .forEach(found::add);
        return found;
    }
}
