package org.sanad.reporting.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.reporting.Block;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Cover;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Span;
import org.sanad.reporting.Table;
import org.sanad.reporting.charts.Axis;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Tone;
import org.sanad.reporting.charts.drawing.DrawChart;

/** Where pages end: what belongs together stands together, however the text before it pushes it down. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperLayoutTest {

    @Test
    void in_a_pdf_no_heading_stands_alone_and_no_table_or_chart_is_torn_apart() {
        var pdf = Renderers.onThisMachine().render(document(40), Format.PDF);
        together(pages("layout.pdf", pdf), 40);
    }

    /** LibreOffice 7.4 lets a title go from its picture now and then, though it is told not to. */
    @Test
    void in_a_docx_neither() throws Exception {
        assumeTrue(LibreOffice.isThere(), "needs libreoffice-writer-nogui");
        var docx = Renderers.onThisMachine().render(document(14), Format.DOCX);
        together(pages("layout-docx.pdf", LibreOffice.pdf(docx)), 14);
    }

    @Test
    void in_a_docx_every_row_but_the_last_is_told_to_stay_with_the_next_and_headings_are_repeated() throws IOException {
        var xml = body(Renderers.onThisMachine().render(document(14), Format.DOCX));
        var rows = IntStream.range(0, 14).map(PaperLayoutTest::rows).sum();
        assertThat(xml.split("<w:pStyle w:val=\"TableText\"/><w:keepNext/>", -1))
                .hasSize((rows - 14) * 3 + 1);
        assertThat(xml.split("<w:cantSplit/>", -1)).hasSize(rows + 14 + 1);
        assertThat(xml.split("<w:tblHeader/>", -1)).hasSize(14 + 1);
        assertThat(xml).contains("<w:pStyle w:val=\"Picture\"/><w:keepNext/>");
    }

    private static String body(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }

    private static List<String> pages(String name, byte[] pdf) {
        try {
            Files.write(Files.createDirectories(Path.of("target/reports")).resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(Pdfs.text(pdf).split("\f"));
    }

    private static void together(List<String> pages, int findings) {
        for (var i = 0; i < findings; i++) {
            var page = page(pages, "Heading%02d".formatted(i));
            assertThat(page(pages, "Begins%02d".formatted(i)))
                    .as("text below heading " + i)
                    .isEqualTo(page);
            var table = page(pages, "Result%02d-00".formatted(i));
            for (var row = 0; row < rows(i); row++) {
                assertThat(page(pages, "Result%02d-%02d".formatted(i, row)))
                        .as("row " + row + " of table " + i)
                        .isEqualTo(table);
            }
            assertThat(page(pages, (isCharted(i) ? "Chart%02d" : "Table%02d").formatted(i)))
                    .isEqualTo(table);
        }
        assertThat(page(pages, "Ending"))
                .as("what stands last and how it was made")
                .isEqualTo(page(pages, "Factual"));
        assertThat(pages)
                .allMatch(text ->
                        text.strip().lines().filter(line -> !line.isBlank()).count() > 4);
    }

    /** The last page with the word: contents name headings too. */
    private static int page(List<String> pages, String word) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains(word))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(word + " is nowhere"));
    }

    private static int rows(int finding) {
        return 3 + finding * 5 % 11;
    }

    private static boolean isCharted(int finding) {
        return finding % 3 != 2;
    }

    private static ReportDocument document(int findings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents("Contents"));
        for (var i = 0; i < findings; i++) {
            blocks.add(new Block.Heading(1 + i % 2, "Heading%02d".formatted(i)));
            blocks.add(paragraph("Begins%02d".formatted(i) + " people told what they need. ".repeat(2 + i * 3 % 8)));
            blocks.add(isCharted(i) ? chart(i) : table(i));
            blocks.add(paragraph("What follows is told elsewhere. ".repeat(1 + i % 4)));
        }
        blocks.add(paragraph("Ending"));
        var cover = new Cover("Layout", "", org.sanad.reporting.Script.ENGLISH, List.of(), "Running", "Provenance");
        var facts = IntStream.range(0, 7)
                .mapToObj(i -> new Fact("Factual", "How it was made, which takes a line or two. ".repeat(3)))
                .toList();
        return new ReportDocument(cover, facts, blocks, List.of());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.words(text)));
    }

    private static Table table(int finding) {
        var columns = List.of(Column.text("Answer"), Column.count("Said so"), Column.count("Of"));
        return new Table(
                "Table%02d".formatted(finding),
                columns,
                IntStream.range(0, rows(finding))
                        .mapToObj(row -> List.of(
                                Cell.text("Result%02d-%02d".formatted(finding, row)), Cell.count(row), Cell.count(32)))
                        .toList());
    }

    private static Block chart(int finding) {
        var bars = IntStream.range(0, rows(finding))
                .mapToObj(row -> new Bars.Row("An answer", Mark.shown(row * 5.0, row * 5 + "%", ""), Optional.empty()))
                .toList();
        var title = "Chart%02d".formatted(finding);
        var svg = DrawChart.of(
                new Bars(new ChartWords(title, "d"), Axis.unwritten(100), Tone.PEOPLE, bars),
                ChartSetting.page(Direction.LEFT_TO_RIGHT));
        return new Block.Drawing(title, "Percent of those who answered.", svg, "A note below it.", table(finding));
    }
}
