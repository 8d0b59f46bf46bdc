package org.sanad.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanad.reporting.Block;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Cover;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Script;
import org.sanad.reporting.Span;
import org.sanad.reporting.Table;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.PairedBars.GroupMark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.Whisker;
import org.sanad.reporting.charts.drawing.DrawChart;

/** A report of some sixty pages: two charts on each, with their tables and a sentence. */
record MadeReport(Script script, String label, String sentence) {

    static final int CHARTS = 120;

    private static final int ROWS = 4;
    private static final int CHARTS_IN_A_CHAPTER = 12;

    static final List<MadeReport> LANGUAGES = List.of(
            new MadeReport(Script.ENGLISH, "Knows of no service in the neighbourhood", "Of those asked, "),
            new MadeReport(
                    new Script(Direction.RIGHT_TO_LEFT, "ar", false),
                    "لا يعرف خدمة قريبة من مكان سكنه",
                    "من بين الذين سُئلوا، "),
            new MadeReport(
                    new Script(Direction.RIGHT_TO_LEFT, "ckb", true),
                    "هیچ خزمەتگوزارییەکی نزیک نازانێت",
                    "لەوانەی پرسیاریان لێکرا، "));

    ReportDocument document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents(label));
        for (var i = 0; i < CHARTS; i++) {
            if (i % CHARTS_IN_A_CHAPTER == 0) {
                blocks.add(new Block.Heading(1, label + " " + i));
            }
            blocks.add(new Block.Paragraph(List.of(
                    Span.words(sentence), Span.number(i % 100 + "%", "row-" + i), Span.words(" 17–69. " + label))));
            blocks.add(new Block.Drawing(
                    label,
                    sentence,
                    DrawChart.of(chart(i), ChartSetting.page(script.direction())),
                    sentence,
                    table(i)));
        }
        return new ReportDocument(
                new Cover(label, sentence, script, List.of(), label, label),
                List.of(new Fact(label, sentence)),
                blocks,
                List.of(table(0)));
    }

    private Chart chart(int which) {
        var words = new ChartWords(label, sentence);
        var axis = Axis.percent("0", "50", "100%");
        return which % 2 == 0
                ? new Bars(
                        words,
                        axis,
                        Tone.PEOPLE,
                        rows(i -> new Bars.Row(label + i, mark(which + i), interval(which + i))))
                : new PairedBars(
                        words,
                        axis,
                        label,
                        label,
                        rows(i -> new PairedBars.Row(
                                label + i,
                                mark(which + i),
                                interval(which + i),
                                new GroupMark.KOfN(i, 8, i + " / 8"))));
    }

    private static <T> List<T> rows(java.util.function.IntFunction<T> row) {
        return IntStream.range(0, ROWS).mapToObj(row).toList();
    }

    private static Mark mark(int seed) {
        return Mark.shown(seed * 37 % 90, seed * 37 % 90 + "%", seed % 32 + " / 32");
    }

    private static Optional<Whisker> interval(int seed) {
        return Optional.of(new Whisker(seed * 37 % 90 / 2.0, Math.min(100, seed * 37 % 90 + 15.0)));
    }

    private Table table(int which) {
        return new Table(
                label,
                List.of(Column.text(label), Column.count("n"), Column.percent("%")),
                rows(i -> List.of(
                        Cell.text(label + i),
                        Cell.count(which + i),
                        Cell.percent(BigDecimal.valueOf((which + i) * 37L % 90), 32))));
    }
}
