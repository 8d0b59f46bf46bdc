package org.sanad.reporting.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.SampleReport;
import org.sanad.reporting.pdf.PrintShops;
import org.sanad.shared.Refused;
import org.xml.sax.InputSource;

/** The same document in four formats and three languages, read back by programs that are not ours. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RenderDocumentTest {

    static final List<SampleReport> LANGUAGES = List.of(SampleReport.ENGLISH, SampleReport.ARABIC, SampleReport.SORANI);

    private static final RenderDocument RENDER =
            new RenderDocument(PrintShops.printPdf(""), PrintShops.paintDrawings(""));
    private static final RenderDocument WITHOUT_CHROMIUM =
            new RenderDocument(PrintShops.printPdf("/no/such/program"), PrintShops.paintDrawings("/no/such/program"));

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_number_and_range_is_in_the_text_of_the_pdf_in_order(SampleReport report) throws IOException {
        var pdf = RENDER.render(report.document(), Format.PDF);
        keep("report-" + report.script().language() + ".pdf", pdf);
        assertThat(plain(Pdfs.text(pdf))).contains(report.printedNumbers());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/StructTreeRoot", "/Outlines");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void libreoffice_opens_the_docx_and_prints_every_number_and_range_in_order(SampleReport report) throws Exception {
        assumeTrue(LibreOffice.isThere(), "needs libreoffice-writer-nogui");
        var docx = RENDER.render(report.document(), Format.DOCX);
        keep("report-" + report.script().language() + ".docx", docx);
        var pdf = LibreOffice.pdf(docx);
        keep("report-" + report.script().language() + "-docx.pdf", pdf);
        assertThat(plain(Pdfs.text(pdf))).contains(report.printedNumbers());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void arabic_letters_of_a_docx_have_their_own_size_weight_font_and_direction(SampleReport report) throws Exception {
        var parts = parts(RENDER.render(report.document(), Format.DOCX));
        for (var part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels|svg)")) {
                parsed(part.getValue());
            }
        }
        assertThat(text(parts, "word/styles.xml")).contains("<w:szCs ", "<w:bCs/>", "w:cs=\"Arial\"", "w:bidi=");
        var document = text(parts, "word/document.xml");
        var rightToLeft = report.script().isRightToLeft();
        assertThat(document.contains("<w:bidiVisual/>")).isEqualTo(rightToLeft);
        assertThat(document.contains("<w:bidi/>")).isEqualTo(rightToLeft);
        assertThat(document.contains("<w:rtl/>")).isEqualTo(rightToLeft);
        assertThat(document.substring(document.indexOf("<w:sectPr>"))).doesNotContain("bidi");
        assertThat(document).contains("descr=\"" + report.charts().words().title());
        assertThat(document.contains("svgBlip")).isEqualTo(!rightToLeft);
    }

    @Test
    void pictures_of_charts_are_twice_as_fine_as_the_screen_and_not_empty() throws IOException {
        var document = SampleReport.SORANI.document();
        var png = ImageIO.read(new ByteArrayInputStream(
                parts(RENDER.render(document, Format.DOCX)).getOrDefault("word/media/chart2.png", new byte[0])));
        assertThat(png.getWidth()).isEqualTo(1320);
        assertThat(png.getRGB(660, 60 * 2) & 0xffffff).isNotNegative();
        assertThat(java.util.stream.IntStream.range(0, png.getHeight())
                        .map(y -> png.getRGB(660, y))
                        .distinct()
                        .count())
                .isGreaterThan(2);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_page_needs_nothing_beside_it_and_lets_nothing_in(SampleReport report) {
        var html = new String(RENDER.render(report.document(), Format.HTML), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, iframe, object, [style], [src]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.select("html").attr("lang")).isEqualTo(report.script().language());
        assertThat(html).contains("url(data:font/woff2;base64").doesNotContain("http://www.example", "url(/");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("figure.report-chart"))
                .hasSize(4)
                .allSatisfy(chart -> assertThat(chart.select("table td")).isNotEmpty());
        assertThat(page.select("bdi.number").attr("data-row")).isEqualTo("row-7");
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        var document = SampleReport.ARABIC.document();
        assertThat(RENDER.render(document, Format.HTML)).isEqualTo(RENDER.render(document, Format.HTML));
        assertThat(RENDER.render(document, Format.DOCX)).isEqualTo(RENDER.render(document, Format.DOCX));
    }

    @Test
    void a_workbook_has_the_facts_a_sheet_for_each_chapter_and_the_annexes() throws IOException {
        var parts = parts(RENDER.render(SampleReport.ENGLISH.document(), Format.XLSX));
        assertThat(text(parts, "xl/workbook.xml"))
                .containsSubsequence(
                        "\"What people need\"", "\"Findings\"", "\"Contents\"", "\"Work &amp; &lt;support&gt;\"");
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("xl/worksheets/sheet")))
                .hasSize(4);
    }

    @Test
    void without_chromium_pdf_and_docx_say_what_to_do_and_the_rest_is_there() {
        var document = SampleReport.ENGLISH.document();
        assertThat(WITHOUT_CHROMIUM.offers(Format.PDF)).isFalse();
        assertThatThrownBy(() -> WITHOUT_CHROMIUM.render(document, Format.PDF)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> WITHOUT_CHROMIUM.render(document, Format.DOCX)).isInstanceOf(Refused.class);
        assertThat(WITHOUT_CHROMIUM.render(document, Format.HTML)).isNotEmpty();
        assertThat(WITHOUT_CHROMIUM.render(document, Format.XLSX)).isNotEmpty();
        var words = new ReportDocument("t", document.direction(), document.facts(), document.annexes());
        assertThat(WITHOUT_CHROMIUM.render(words, Format.DOCX)).isNotEmpty();
    }

    /** Left to look at. */
    private static void keep(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/reports")).resolve(name), file);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "");
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var kept = Files.write(Files.createTempFile("sanad", ".zip"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        Files.delete(kept);
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static void parsed(byte[] xml) throws Exception {
        var text = new InputSource(new StringReader(new String(xml, StandardCharsets.UTF_8)));
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text))
                .isNotNull();
    }
}
