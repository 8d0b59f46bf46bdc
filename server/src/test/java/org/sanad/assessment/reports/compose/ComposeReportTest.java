package org.sanad.assessment.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.content.SampleContent;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.proof.ProofRead;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.formats.Format;
import org.sanad.reporting.formats.RenderDocument;
import org.sanad.reporting.formats.Renderers;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComposeReportTest {

    private static final RenderDocument RENDER = Renderers.onThisMachine();
    private static final MessageCatalogue CATALOGUE = new MessageCatalogue();
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_of_the_pdf_is_in_the_result_table_or_quoted_or_says_how_it_was_made(Language language)
            throws IOException {
        var content = SampleContent.whole();
        var pdf = RENDER.render(new ComposeReport(content, texts(language)).document(), Format.PDF);
        Files.write(
                Files.createDirectories(Path.of("target/reports")).resolve("composed-" + language.tag() + ".pdf"), pdf);
        var backed = backed(content, language);
        assertThat(numbers(Pdfs.text(pdf))).isSubsetOf(backed).contains("69", "22", "32", "33.5", "145,697", "7", "8");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void proof_reading_raises_no_false_alarm_over_our_own_report(Language language) throws Exception {
        var pdf = RENDER.render(new ComposeReport(SampleContent.whole(), texts(language)).document(), Format.PDF);
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext"))));
        assertThat(ProofRead.file(pdf).findings()).isEmpty();
    }

    @Test
    void words_with_markup_stay_words_and_hidden_numbers_are_signs() {
        var html = html(SampleContent.whole(), Language.ENGLISH);
        assertThat(html).contains("Both &lt;kinds&gt;", "‹ ›").doesNotContain("Both <kinds>");
        var sentence = Jsoup.parse(html).select("p:contains(Of those asked)").text();
        assertThat(sentence)
                .isEqualTo(
                        "Of those asked, 69% (22 of 32) want “Both <kinds>”; ‹ › want one. The overview counts 145,697 (note 1).");
        assertThat(Jsoup.parse(html).select("bdi.number").eachAttr("data-row")).contains("wants|both");
        assertThat(html).contains("Needs overview, page 4");
    }

    @Test
    void a_quote_stands_in_the_readers_language_with_the_original_below() {
        assertThat(Jsoup.parse(html(SampleContent.whole(), Language.ENGLISH))
                        .select("blockquote")
                        .getFirst()
                        .select("p")
                        .eachText())
                .containsExactly("We want to work", "نريد أن نعمل");
        assertThat(Jsoup.parse(html(SampleContent.whole(), Language.ARABIC))
                        .select("blockquote")
                        .getFirst()
                        .select("p")
                        .eachText())
                .containsExactly("نريد أن نعمل");
    }

    @Test
    void untranslated_words_are_marked_and_never_silent() {
        assertThat(html(SampleContent.whole(), Language.SORANI)).doesNotContain("[en]");
        assertThat(new org.sanad.assessment.reports.evidence.Wording(java.util.Map.of("en", "Work")).shownIn("ckb"))
                .isEqualTo("Work [en]");
    }

    @Test
    void the_foot_says_of_which_data_plan_cleaning_and_program() {
        assertThat(new ComposeReport(SampleContent.whole(), texts(Language.ENGLISH))
                        .document()
                        .cover()
                        .provenance())
                .contains("analysis 4", "plan 2", "cleaning log 7", "Sanad 0.1.0", "Draft");
    }

    @Test
    void arabic_digits_are_used_everywhere_when_they_are_wanted() {
        var document = new ComposeReport(SampleContent.whole(), new Texts(CATALOGUE, Language.ARABIC, Digits.ARABIC))
                .document();
        var pdf = Pdfs.text(RENDER.render(document, Format.PDF));
        assertThat(pdf).contains("٦٩", "٣٣٫٥");
        // a quoted number and its source stay as they were written, and so does the version of the program
        assertThat(numbers(pdf)).isSubsetOf(Set.of("145,697", "4", "0.1.0"));
    }

    @Test
    void a_recommendation_says_who_decided_what_in_whose_words_and_why_on_which_results() {
        var html = Jsoup.parse(html(SampleContent.whole(), Language.ARABIC));
        var advised = html.select("h3:contains(الجمع بينهما)").getFirst();
        var after = advised.nextElementSiblings();
        assertThat(after.get(0).text()).isEqualTo("ينبغي: مجموعات الأقران");
        assertThat(after.get(1).select("p").text()).isEqualTo("Start with women (in the mornings).");
        assertThat(after.get(1).select("p").attr("dir")).isEqualTo("ltr");
        assertThat(after.get(1).select("footer").text()).isEqualTo("بكلمات من اتخذوا القرار");
        assertThat(after.get(2).text()).contains("قُبلت مع تغيير في", "2021").endsWith("They asked for it.");
        assertThat(after.get(3).select("tbody tr").eachText())
                .map(row -> row.replaceAll("[\u2066-\u2069]", ""))
                .containsExactly("النوعان معًا 22 من 32", "نوع واحد فقط ‹ ›");
        assertThat(after.get(3).select("caption").text()).contains("أي أنواع المساعدة؟");
    }

    @Test
    void only_the_last_columns_of_an_arabic_workbook_hold_names_of_programs() {
        var annexes = new ComposeReport(SampleContent.whole(), texts(Language.ARABIC))
                .document()
                .annexes();
        for (var annex : annexes) {
            var names = annex.columns().size() - (annex.rows().getFirst().size() > 6 ? 1 : 2);
            assertThat(annex.columns()).extracting(Column::heading).noneMatch(ComposeReportTest::isLatin);
            assertThat(annex.rows())
                    .flatExtracting(row -> row.subList(0, names))
                    .filteredOn(Cell.Text.class::isInstance)
                    .extracting(cell -> ((Cell.Text) cell).text())
                    .filteredOn(text -> !text.equals("Both <kinds>"))
                    .noneMatch(ComposeReportTest::isLatin);
        }
        assertThat(annexes.get(1).rows().getFirst().getFirst()).isEqualTo(Cell.text("الاحتياجات"));
        assertThat(annexes.getFirst().rows()).anyMatch(row -> row.contains(Cell.text("عدد قليل من الناس")));
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static String html(ReportContent content, Language language) {
        var document = new ComposeReport(content, texts(language)).document();
        return new String(RENDER.render(document, Format.HTML), StandardCharsets.UTF_8);
    }

    private static Texts texts(Language language) {
        return new Texts(CATALOGUE, language, Digits.LATIN);
    }

    private static Set<String> backed(ReportContent content, Language language) {
        var texts = texts(language);
        var results = content.evidence().findings().stream()
                .flatMap(finding -> finding.results().stream())
                .filter(result -> result.isShown())
                .flatMap(result -> Stream.concat(
                        Stream.concat(
                                        result.stat().stream(),
                                        result.range().stream().flatMap(range -> Stream.of(range.low(), range.high())))
                                .map(texts::number),
                        Stream.of(texts.number(result.n()), texts.number(result.total()))));
        var asked = content.evidence().asked().stream().map(asking -> texts.number(asking.count()));
        // scales of charts, the threshold, dates, times, versions, pages, notes, the quoted number
        var around = Stream.of(
                "0", "50", "100", "5", "1", "2", "3", "4", "7", "10", "01", "02", "03", "11", "12", "00", "28", "30",
                "2020", "2021", "0.1.0", "145,697");
        return Stream.of(results, asked, around).flatMap(all -> all).collect(Collectors.toSet());
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
