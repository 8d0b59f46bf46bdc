package org.sanad.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What cells and the archive around them may hold beside words: nothing of it is opened, fetched or computed. */
class HostileCellsTest {

    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="str"><v>type</v></c><c r="B1" t="str"><v>name</v></c><c r="C1" t="str"><v>label</v></c></row>
            <row r="2"><c r="A2" t="str"><v>text</v></c><c r="B2" t="str"><v>q</v></c><c r="C2" t="str">CELL</c></row>
            </sheetData>MORE</worksheet>""";

    private static Form form(String cell, String more, Map<String, String> parts) {
        var sheet = SHEET.replace("CELL", cell).replace("MORE", more);
        return Form.of(PackedSheet.of(sheet.getBytes(UTF_8), parts), "form.xlsx");
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(UTF_8));
    }

    @Test
    void a_formula_is_not_computed_but_told_with_what_the_file_says_it_came_to() {
        var form = form("<f>CONCATENATE(\"A\",\"ge\")</f><v>Age</v>", "", Map.of());

        assertThat(form.findings()).containsExactly("formula 2");
        assertThat(form.xform()).contains("<label>Age</label>");
        assertThat(form("<f>1+1</f>", "", Map.of()).findings()).containsExactly("formula-empty 2", "label-missing 2");
    }

    @Test
    void a_link_to_another_workbook_is_never_followed() {
        var link = "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
        var target =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " TargetMode=\"External\" Target=\"file:///etc/passwd\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                        + "2006/relationships/externalLinkPath\"/></Relationships>";
        var form = form(
                "<f>[1]Sheet1!$A$1</f><v>Age</v>",
                "",
                Map.of(
                        "xl/externalLinks/externalLink1.xml", link,
                        "xl/externalLinks/_rels/externalLink1.xml.rels", target));

        assertThat(form.findings()).containsExactly("formula 2");
        assertThat(form.xform()).contains("<label>Age</label>").doesNotContain("passwd");
    }

    @Test
    void a_web_address_behind_a_cell_is_left_where_it_is() {
        var form = form(
                "<v>=HYPERLINK(\"http://example.org\")</v>",
                "<hyperlinks><hyperlink ref=\"C2\" location=\"http://example.org/track\"/></hyperlinks>",
                Map.of());

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("<label>=HYPERLINK(\"http://example.org\")</label>")
                .doesNotContain("track");
    }

    @Test
    void entities_of_xml_in_a_sheet_are_refused() throws IOException {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            put(out, "[Content_Types].xml", bomb + "<Types>&b;</Types>");
            put(out, "xl/workbook.xml", bomb + "<workbook>&b;</workbook>");
        }

        assertThat(Form.of(file.toByteArray(), "form.xlsx").found())
                .extracting(Finding::code)
                .containsAnyOf(Code.FILE_UNSAFE, Code.FILE_DAMAGED);
    }

    @Test
    void many_parts_that_unpack_to_much_are_refused_together() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            put(out, "[Content_Types].xml", "<Types/>");
            for (int i = 0; i < 40; i++) {
                out.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                out.write(new byte[3_500_000]);
            }
        }

        assertThat(Form.of(file.toByteArray(), "form.xlsx").found())
                .extracting(Finding::code)
                .containsExactly(Code.FILE_UNSAFE);
    }

    @Test
    void every_duplicate_name_and_every_unknown_type_is_told_each_in_its_row() {
        var rows = IntStream.range(0, 300)
                .mapToObj(i -> "| " + (i % 2 == 0 ? "text" : "txxt" + i) + " | q | Q |\n")
                .collect(Collectors.joining());

        var findings = Form.survey("| type | name | label |\n" + rows).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.startsWith("type-unknown"))
                .hasSize(150);
        assertThat(findings)
                .filteredOn(finding -> finding.startsWith("name-twice"))
                .hasSize(149)
                .contains("name-twice 5");
    }

    @Test
    void a_form_wrong_in_every_row_is_answered_with_the_first_two_thousand_faults() {
        var rows = "| txt | a b | Q |\n".repeat(5_000);

        assertThat(Form.survey("| type | name | label |\n" + rows).found()).hasSize(2_000);
    }

    @Test
    void three_languages_half_filled_are_told_column_by_column_and_shown_in_the_first() {
        var form = Form.survey("""
                | type | name | label::English (en) | label::العربية (ar) | label::کوردی (ckb) | hint::العربية (ar) |
                | text | a    | One                 | واحد              |                   | تلميح             |
                | text | b    | Two                 |                   | دوو               |                   |
                | text | c    |                     | ثلاثة             | سێ                |                   |
                """);

        assertThat(form.isRefused()).isFalse();
        assertThat(form.found())
                .filteredOn(finding -> finding.code() == Code.TRANSLATION_MISSING)
                .extracting(finding ->
                        finding.arguments().get(2) + " " + finding.arguments().get(3))
                .containsExactlyInAnyOrder(
                        "label العربية (ar)",
                        "label کوردی (ckb)",
                        "label English (en)",
                        "hint English (en)",
                        "hint کوردی (ckb)");
        form.opened();
    }
}
