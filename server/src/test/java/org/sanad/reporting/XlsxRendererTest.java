package org.sanad.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sanad.sheets.Limits;
import org.sanad.sheets.Reading;
import org.sanad.sheets.SheetCell;
import org.sanad.sheets.SheetReader;
import org.sanad.sheets.SheetRows;

class XlsxRendererTest {

    /** What spreadsheet programmes take for the start of a formula, bare or behind something invisible. */
    private static final List<String> FORMULA_STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", "\0=", "\uFEFF=", "\u200F=", "\u00A0=", " =", "＝", "＋", "－", "＠",
            "'=", "\"=", ";=", ",=", "|", "%");

    @Test
    void what_is_written_is_read_back_as_it_was_meant() throws IOException {
        Table table = new Table(
                "People",
                List.of(Column.text("Name"), Column.count("People"), Column.percent("Share"), Column.date("From")),
                List.of(
                        row("هێمن", Cell.count(597), Cell.percent(new BigDecimal("46.3"), 597), day(1999, 3, 14)),
                        row("Anbar", Cell.suppressed(), nothing("not asked"), nothing("not recorded")),
                        row("Kirkuk", Cell.count(0), Cell.percent(new BigDecimal("0"), 12), day(1900, 1, 1))));

        SheetRows sheet = sheets(document(Direction.LEFT_TO_RIGHT, table)).get(1);

        assertThat(sheet.name()).isEqualTo("People");
        assertThat(texts(sheet))
                .containsExactly(
                        List.of("Name", "People", "Share", "From"),
                        List.of("هێمن", "597", "0.463", "1999-03-14"),
                        List.of("Anbar", "‹ ›", "not asked", "not recorded"),
                        List.of("Kirkuk", "0", "0", "1900-01-01"));
        assertThat(sheet.rows().get(1).cell(1).kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(sheet.rows().get(1).cell(3).date()).contains(LocalDate.of(1999, 3, 14));
        assertThat(sheet.rows().get(2).cell(1).kind()).isEqualTo(SheetCell.Kind.TEXT);
    }

    @Test
    void no_text_becomes_a_formula_whatever_it_begins_with() throws IOException {
        List<List<Cell>> rows = FORMULA_STARTS.stream()
                .map(start -> List.of(Cell.text(start + "HYPERLINK(\"http://x.example\",\"a\")")))
                .toList();
        byte[] file = file(document(Direction.LEFT_TO_RIGHT, new Table("=Names", List.of(Column.text("=A1")), rows)));

        assertThat(parts(file))
                .allSatisfy((name, xml) -> assertThat(xml).doesNotContain("<f>", "<f ", "DDE", "externalLink"));
        try (ReadableWorkbook independent = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> read = independent.getSheet(1).orElseThrow().read();
            assertThat(read).hasSize(FORMULA_STARTS.size() + 1);
            assertThat(read)
                    .allSatisfy(
                            row -> assertThat(row.getCell(0).getType().name()).isEqualTo("STRING"));
        }
    }

    @Test
    void text_cells_stay_text_when_somebody_edits_them() throws IOException {
        Table table = new Table("T", List.of(Column.text("Telephone")), List.of(List.of(Cell.text("07701234567"))));

        Map<String, String> parts = parts(file(document(Direction.LEFT_TO_RIGHT, table)));

        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void an_arabic_document_opens_from_the_right() throws IOException {
        Table table = new Table("الأشخاص", List.of(Column.text("الاسم")), List.of());

        assertThat(parts(file(document(Direction.RIGHT_TO_LEFT, table))).get("xl/worksheets/sheet2.xml"))
                .contains("rightToLeft=\"true\"");
        assertThat(parts(file(document(Direction.LEFT_TO_RIGHT, table))).get("xl/worksheets/sheet2.xml"))
                .doesNotContain("rightToLeft=\"true\"");
    }

    @Test
    void the_facts_stand_before_the_tables() throws IOException {
        SheetRows facts = sheets(document(Direction.LEFT_TO_RIGHT)).getFirst();

        assertThat(texts(facts)).containsExactly(List.of("Who came"), List.of("Counts", "people, once each"));
    }

    @Test
    void characters_a_sheet_cannot_carry_are_left_out_and_the_rest_is_kept() throws IOException {
        String awkward = "a\0b\u0007c\uFFFEd\uD83D\uDE00e\uD800f <b>&\"' _x0041_ \u200Fg";
        Table table = new Table("T", List.of(Column.text("h")), List.of(List.of(Cell.text(awkward))));

        assertThat(sheets(document(Direction.LEFT_TO_RIGHT, table))
                        .get(1)
                        .rows()
                        .get(1)
                        .cell(0)
                        .text())
                .isEqualTo("abcd\uD83D\uDE00ef <b>&\"' _x0041_ \u200Fg");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_never_through_an_emoji() {
        assertThat(SheetText.cell("x".repeat(40_000))).hasSize(32_767);
        assertThat(SheetText.cell("x" + "\uD83D\uDE00".repeat(20_000))).hasSize(32_767);
        assertThat(SheetText.cell("\uD83D\uDE00".repeat(20_000))).hasSize(32_766);
    }

    @Test
    void sheet_names_are_legal_and_never_the_same_twice() {
        List<String> names = SheetText.sheetNames(List.of(
                "Kirkuk: men/women?",
                "kirkuk  men women",
                "",
                "[]",
                "'quoted'",
                "Women's",
                "History",
                "n".repeat(40),
                "n".repeat(40)));

        assertThat(names)
                .containsExactly(
                        "Kirkuk men women",
                        "kirkuk men women (2)",
                        "3",
                        "4",
                        "quoted",
                        "Women’s",
                        "History7",
                        "n".repeat(31),
                        "n".repeat(27) + " (2)");
    }

    @Test
    void a_row_that_does_not_fit_its_columns_is_refused_when_composed() {
        assertThatThrownBy(() -> new Table("T", List.of(Column.text("a")), List.of(List.of())))
                .hasMessageContaining("1 columns but a row of 0");
    }

    @Test
    void a_template_offers_its_lists_explains_its_columns_and_holds_no_example() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer()
                .render(
                        new SheetTemplate(
                                "Women's list",
                                Direction.LEFT_TO_RIGHT,
                                List.of(
                                        new SheetTemplate.Field("Name", Column.Kind.TEXT, List.of(), "All names"),
                                        new SheetTemplate.Field(
                                                "Sex", Column.Kind.TEXT, List.of("Female", "Male"), "One of the list"),
                                        new SheetTemplate.Field("Born", Column.Kind.DATE, List.of(), "A day")),
                                "Explanations"),
                        out);

        List<SheetRows> sheets = read(out.toByteArray());

        assertThat(texts(sheets.get(0))).containsExactly(List.of("Name", "Sex", "Born"));
        assertThat(texts(sheets.get(1))).contains(List.of("Sex", "One of the list", "Female / Male"));
        assertThat(sheets.get(2).hidden()).isTrue();
        assertThat(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"))
                .contains("<dataValidation ", "type=\"list\"", "sqref=\"B2:B2001\"", "'Lists'!$B$1:$B$2")
                .doesNotContain("null");
    }

    private static List<Cell> row(String name, Cell... others) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        cells.addAll(List.of(others));
        return cells;
    }

    private static Cell day(int year, int month, int day) {
        return Cell.date(LocalDate.of(year, month, day));
    }

    private static Cell nothing(String label) {
        return Cell.nothing(Cell.Why.NOT_ASKED, label);
    }

    private static ReportDocument document(Direction direction, Table... tables) {
        return new ReportDocument(
                "Who came", direction, List.of(new Fact("Counts", "people, once each")), List.of(tables));
    }

    private static byte[] file(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(document, out);
        return out.toByteArray();
    }

    private static List<SheetRows> sheets(ReportDocument document) throws IOException {
        return read(file(document));
    }

    private static List<SheetRows> read(byte[] file) {
        return switch (SheetReader.read(file, Limits.forLists())) {
            case Reading.Read read -> read.sheets();
            case Reading.Unreadable no -> throw new AssertionError(no.code());
        };
    }

    private static List<List<String>> texts(SheetRows sheet) {
        return sheet.rows().stream()
                .map(row -> row.filled().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
