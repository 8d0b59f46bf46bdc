package org.sanad.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final List<List<String>> SURVEY = List.of(
            List.of("type", "name", "label", "relevant", "default"),
            List.of("select_one yn", "ok", "Ok, \"really\"?", "", ""),
            List.of("integer", "n", "كم", "${ok} = 'yes'", "7"));
    private static final List<List<String>> CHOICES =
            List.of(List.of("list_name", "name", "label"), List.of("yn", "yes", "Yes"));

    private static final String EXPECTED = Form.of("""
            | survey  |               |      |                |               |         |
            |         | type          | name | label          | relevant      | default |
            |         | select_one yn | ok   | Ok, "really"?  |               |         |
            |         | integer       | n    | كم             | ${ok} = 'yes' | 7       |
            | choices |               |      |                |
            |         | list_name     | name | label          |
            |         | yn            | yes  | Yes            |
            """).xform();

    @Test
    void a_workbook_of_today_says_the_same_as_a_drawn_table() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            for (var sheet : List.of("survey", "choices")) {
                var worksheet = book.newWorksheet(sheet);
                var rows = sheet.equals("survey") ? SURVEY : CHOICES;
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        worksheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }

        assertThat(Form.of(out.toByteArray(), "form.xlsx").xform()).isEqualTo(EXPECTED);
    }

    @Test
    void a_workbook_of_yesterday_says_the_same() throws IOException {
        assertThat(Form.of(old(7), "form.xls").xform()).isEqualTo(EXPECTED);
    }

    private static byte[] old(double number) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            for (var name : List.of("survey", "choices")) {
                var sheet = book.createSheet(name);
                var rows = name.equals("survey") ? SURVEY : CHOICES;
                for (int row = 0; row < rows.size(); row++) {
                    var cells = sheet.createRow(row);
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        cells.createCell(column).setCellValue(rows.get(row).get(column));
                    }
                }
            }
            book.getSheet("survey").getRow(2).getCell(4).setCellValue(number);
            book.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_formula_counts_by_what_the_file_says_it_came_to_and_is_told() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook(new java.io.ByteArrayInputStream(old(7)))) {
            var cell = book.getSheet("survey").getRow(2).getCell(2);
            cell.setCellFormula("CONCATENATE(\"Ho\",\"w many\")");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            book.write(out);
        }
        var form = Form.of(out.toByteArray(), "form.xls");

        assertThat(form.findings()).containsExactly("formula 3");
        assertThat(form.xform()).contains("<label>How many</label>");
    }

    @Test
    void comma_separated_text_says_the_same_with_quotes_and_line_ends() {
        var csv = """
                survey,,,,,\r
                ,type,name,label,relevant,default\r
                ,select_one yn,ok,"Ok, ""really""?",,\r
                ,integer,n,كم,${ok} = 'yes',7\r
                choices,,,
                ,list_name,name,label
                ,yn,yes,Yes
                """;

        assertThat(Form.of(("\uFEFF" + csv).getBytes(UTF_8), "form.csv").xform())
                .isEqualTo(EXPECTED);
    }

    @Test
    void the_survey_sheet_alone_may_come_as_comma_separated_text() {
        assertThat(Form.of("type,name,label\ntext,q,\"two\nlines\"\n".getBytes(UTF_8), "form.csv")
                        .xform())
                .contains("<label>two\nlines</label>");
    }

    @Test
    void headings_may_be_written_in_any_of_their_spellings() {
        var one = Form.survey("""
                | type | name | label | hint::Arabic (ar) | constraint | constraint_message::Arabic (ar) | read_only | calculation | media::image::Arabic (ar) |
                | text | t    | T     | H                 | . > 1      | M                               | yes       | 1 + 1       | a.png |
                """);
        var other = Form.survey("""
                | Type | NAME | Caption | hint:Arabic (ar) | bind::constraint | bind::jr:constraintMsg::Arabic (ar) | readonly | bind::calculate | image::Arabic (ar) |
                | text | t    | T       | H                | . > 1            | M                                   | true     | 1 + 1           | a.png |
                """);

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.xform()).isEqualTo(one.xform());
    }
}
