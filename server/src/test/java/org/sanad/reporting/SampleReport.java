package org.sanad.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.SampleCharts;
import org.sanad.reporting.charts.drawing.DrawChart;

/** A report with one of every block, in words that go wrong easily: ranges, codes, percentages, brackets, Sorani letters. */
public record SampleReport(Script script, SampleCharts charts, Words words) {

    @Override
    public String toString() {
        return script.language();
    }

    public record Words(
            String title,
            String chapter,
            String section,
            String sentence,
            String after,
            String quote,
            String by,
            List<String> headings,
            String contents) {}

    public static final SampleReport ENGLISH = new SampleReport(
            Script.ENGLISH,
            SampleCharts.ENGLISH,
            new Words(
                    "What people need",
                    "Findings",
                    "Work & <support>",
                    "Of the women asked, ",
                    " of those aged 17–69 (X-16) want both.",
                    "We want to work, and somebody to talk to.",
                    "Woman, Anbar",
                    List.of("Answer", "Said so", "Share", "Interval"),
                    "Contents"));

    public static final SampleReport ARABIC = new SampleReport(
            new Script(Direction.RIGHT_TO_LEFT, "ar", false),
            SampleCharts.ARABIC,
            new Words(
                    "ما يحتاجه الناس",
                    "النتائج",
                    "العمل والدعم",
                    "من النساء اللواتي سُئلن، ترغب ",
                    " ممن أعمارهن 17–69 (X-16) في الأمرين معًا عبر KoboToolbox.",
                    "نريد أن نعمل، وأن نجد من نتحدث إليه.",
                    "امرأة، الأنبار",
                    List.of("الإجابة", "العدد", "النسبة", "المجال"),
                    "المحتويات"));

    public static final SampleReport SORANI = new SampleReport(
            new Script(Direction.RIGHT_TO_LEFT, "ckb", true),
            SampleCharts.SORANI,
            new Words(
                    "خەڵک پێویستیان بە چییە",
                    "ئەنجامەکان",
                    "کار و پشتگیری ڵێ ڕۆژ گوڵ پەنجا چیا ژیان ڤیان",
                    "لەو ژنانەی پرسیاریان لێکرا، ",
                    " تەمەن ١٧–٦٩ (X-16) هەردووکیان دەوێت.",
                    "دەمانەوێت کار بکەین و کەسێک هەبێت قسەی لەگەڵ بکەین.",
                    "ژن، ئەنبار",
                    List.of("وەڵام", "ژمارە", "ڕێژە", "مەودا"),
                    "ناوەڕۆک"));

    /** The numbers of the table as its readers see them. */
    public List<String> numbers() {
        return script.indicDigits()
                ? List.of("٢٢", "٦٩٪", "١٬٢٣٤", "٥٠٪", "١٧–٦٩", "٢٨٪")
                : List.of("22", "69%", "1,234", "50%", "17–69", "28%");
    }

    /** As poppler gives them: in Arabic digits in the order of the page, where the lesser and what is read first stand at the right. */
    public List<String> printedNumbers() {
        return script.indicDigits() ? List.of("٢٢", "٪٦٩", "١٬٢٣٤", "٪٥٠", "٦٩–١٧", "٪٢٨") : numbers();
    }

    public ReportDocument document() {
        var cover = new Cover(
                words.title(),
                words.section(),
                script,
                List.of(words.by() + " · 2020"),
                words.title(),
                words.chapter() + " 3 · KoboToolbox 0.1.0");
        return new ReportDocument(
                cover,
                List.of(new Fact(
                        words.headings().get(1), words.sentence() + numbers().get(4))),
                List.of(
                        new Block.Contents(words.contents()),
                        new Block.Heading(1, words.chapter()),
                        new Block.Paragraph(List.of(
                                Span.words(words.sentence()),
                                Span.number(numbers().get(1), "row-7"),
                                Span.words(words.after()),
                                Span.strong(words.chapter()))),
                        new Block.Bullets(
                                false,
                                List.of(List.of(Span.words(words.quote())), List.of(Span.words(words.section())))),
                        new Block.Heading(2, words.section()),
                        drawing("paired"),
                        new Block.Quote(
                                new Block.Passage(words.quote(), script),
                                Optional.of(new Block.Passage(ENGLISH.words().quote(), Script.ENGLISH)),
                                words.by()),
                        new Block.Note(List.of(Span.words(words.sentence() + words.after()))),
                        table(),
                        new Block.PageBreak(),
                        new Block.Heading(1, words.contents()),
                        drawing("bars"),
                        drawing("stacked"),
                        drawing("trend"),
                        new Block.Bullets(
                                true, List.of(List.of(Span.words(words.quote())), List.of(Span.words(words.by()))))),
                List.of(table()));
    }

    private Block.Drawing drawing(String which) {
        var chart = Objects.requireNonNull(charts.all().get(which));
        return new Block.Drawing(
                charts.words().title(),
                charts.words().question(),
                DrawChart.of(chart, ChartSetting.page(script.direction())),
                words.sentence(),
                table());
    }

    private Table table() {
        var columns = List.of(
                Column.text(words.headings().get(0)),
                        Column.count(words.headings().get(1)),
                Column.percent(words.headings().get(2)),
                        Column.text(words.headings().get(3)));
        return new Table(
                words.section(),
                columns,
                List.of(
                        List.of(
                                Cell.text(words.by()),
                                Cell.count(22),
                                Cell.percent(new BigDecimal("69"), 32),
                                Cell.text(numbers().get(4))),
                        List.of(
                                Cell.text("=1+1"),
                                Cell.count(1234),
                                Cell.percent(new BigDecimal("50"), 32),
                                Cell.suppressed()),
                        List.of(
                                Cell.text(words.quote()),
                                Cell.suppressed(),
                                Cell.percent(new BigDecimal("28"), 32),
                                Cell.nothing(Cell.Why.NOT_ASKED, charts.words().notAsked()))));
    }
}
