package org.sanad.xlsform;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @ParameterizedTest
    @CsvSource({
        "'', file-empty",
        "%PDF-1.7, file-not-a-form",
        "<html/>, file-not-a-form",
        "hello, survey-missing",
        "'| settings |\n| | form_id |', survey-missing",
        "'| survey |\n| | name |\n| | q |', type-column-missing",
        "'| survey |\n| | type | name |', survey-empty"
    })
    void what_is_no_form_is_called_by_its_name(String content, String code) {
        var form = Form.of(content.getBytes(UTF_8), "a.xlsx");

        assertThat(form.isRefused()).isTrue();
        assertThat(form.findings()).containsExactly(code + " 0");
    }

    @Test
    void damaged_and_hostile_workbooks_are_refused_without_harm() throws IOException {
        assertThat(codes(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("file-damaged 0");
        assertThat(codes(zip("xl/vbaProject.bin", new byte[3]))).isEqualTo("file-has-macros 0");
        assertThat(codes(zip("xl/worksheets/sheet1.xml", new byte[200 << 20]))).isEqualTo("file-unsafe 0");
        assertThat(codes(zip("../evil", new byte[1]))).isEqualTo("file-unsafe 0");
        assertThat(codes(zip("word/document.xml", new byte[1]))).isEqualTo("file-not-a-form 0");
        assertThat(codes("name,ü".getBytes(UTF_16LE))).isIn("file-not-utf8 0", "file-not-a-form 0");
        byte[] ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertThat(codes(ole)).isEqualTo("file-damaged 0");
    }

    private static String codes(byte[] file) {
        var form = Form.of(file, "a.xlsx");
        assertThat(form.isRefused()).isTrue();
        return String.join(",", form.findings());
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return file.toByteArray();
    }

    @Test
    void ten_thousand_choices_are_no_trouble() {
        var choices = IntStream.range(0, 10_000)
                .mapToObj(i -> "| | camp | c" + i + " | Camp " + i + " | g" + i % 18 + " |\n")
                .collect(Collectors.joining());
        var form = Form.of("""
                | survey |                 |      |       |               |
                |        | type            | name | label | choice_filter |
                |        | text            | gov  | Gov   |               |
                |        | select_one camp | camp | Camp  | gov = ${gov}  |
                | choices |
                | | list_name | name | label | gov |
                """ + choices);

        assertThat(form.opened().answer("gov", "g3").choices("camp")).hasSize(556);
    }

    @Test
    void ten_thousand_answers_that_wait_for_each_other_in_a_row_are_no_circle_and_closed_they_are() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "| calculate | c" + i + " | | ${c" + (i + 1) + "} |\n")
                .collect(Collectors.joining());
        var heading = "| type | name | label | calculation |\n";

        assertThat(Form.survey(heading + rows + "| integer | c10000 | N | |").findings())
                .isEmpty();
        assertThat(Form.survey(heading + rows + "| calculate | c10000 | | ${c0} |")
                        .findings())
                .containsExactly("circle 3");
    }

    @Test
    void groups_nested_ever_deeper_are_read_or_refused_but_never_crash() {
        var deep = IntStream.range(0, 500)
                .mapToObj(i -> "| begin group | g" + i + " | G |\n")
                .collect(Collectors.joining());

        var form = Form.survey(
                "| type | name | label |\n" + deep + "| text | t | T |\n" + "| end group | | |\n".repeat(500));

        assertThat(form.isRefused()).isFalse();
    }

    @Test
    void noise_never_breaks_the_reader() {
        var random = new Random(7);
        var form = Form.survey("| type | name | label |\n| text | t | T |").xform();
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(Form.of(noise, "n").found()).isNotNull();
            var table = new StringBuilder("| survey |\n| | type | name | label | relevant | calculation | trigger |\n");
            for (int row = 0; row < 8; row++) {
                table.append("| ");
                for (int cell = 0; cell < 6; cell++) {
                    int from = random.nextInt(form.length() - 20);
                    table.append("| ").append(form, from, from + random.nextInt(20));
                }
                table.append('\n');
            }
            assertThat(Form.of(table.toString()).found()).isNotEmpty();
        }
    }
}
