package org.sanad.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final Limits SMALL = new Limits(1L << 20, 8L << 20, 50, 3, 20, 5, 60);
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void an_ordinary_workbook_is_read() {
        assertThat(ForgedWorkbook.ordinary().read()).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', sheet-file-empty", "'name,age\nAli,41', sheet-is-csv", "'name;age', sheet-is-csv",
        "'name\tage', sheet-is-csv", "'%PDF-1.7 …', sheet-is-pdf", "'<html><table><tr><td>a, b', sheet-not-xlsx",
        "'<?xml version=\"1.0\"?><Workbook/>', sheet-not-xlsx", "hello, sheet-not-xlsx"
    })
    void a_file_renamed_to_xlsx_is_called_by_its_name(String content, String code) {
        assertThat(problem(content.getBytes(UTF_8))).isEqualTo(code);
    }

    @Test
    void the_mere_start_of_an_archive_is_a_damaged_file() {
        assertThat(problem(new byte[] {'P', 'K', 3, 4})).isEqualTo("sheet-damaged");
        assertThat(problem(new byte[] {'P', 'K', 5, 6})).isEqualTo("sheet-damaged");
    }

    @Test
    void an_old_excel_file_and_one_with_a_password_are_told_apart() {
        assertThat(problem(joined(OLE2, new byte[512]))).isEqualTo("sheet-is-old-xls");
        assertThat(problem(joined(OLE2, new byte[512], "EncryptedPackage".getBytes(UTF_16LE))))
                .isEqualTo("sheet-has-password");
    }

    @Test
    void other_zipped_documents_are_no_workbooks() {
        byte[] ods = ForgedWorkbook.ordinary()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .file();
        byte[] docx = ForgedWorkbook.ordinary()
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without("xl/sharedStrings.xml")
                .without("xl/styles.xml")
                .without(ForgedWorkbook.SHEET)
                .part("word/document.xml", "<w/>")
                .file();

        assertThat(problem(ods)).isEqualTo("sheet-is-ods");
        assertThat(problem(docx)).isEqualTo("sheet-not-xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "evil/vbaproject.bin"})
    void a_workbook_that_carries_code_is_refused(String part) {
        assertThat(problem(ForgedWorkbook.ordinary().part(part, "x").file())).isEqualTo("sheet-has-macros");
    }

    @Test
    void a_workbook_that_only_claims_to_carry_code_is_refused_too() {
        String types =
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";

        assertThat(problem(ForgedWorkbook.ordinary()
                        .part("[Content_Types].xml", types)
                        .file()))
                .isEqualTo("sheet-has-macros");
    }

    @Test
    void a_bomb_is_stopped_wherever_it_lies() {
        byte[] zeros = new byte[80 << 20];
        for (String part : List.of(ForgedWorkbook.SHEET, "xl/media/image1.png", "docProps/app.xml")) {
            assertThat(problem(ForgedWorkbook.ordinary().part(part, zeros).file()))
                    .as(part)
                    .isEqualTo("sheet-unpacks-too-big");
        }
    }

    @Test
    void many_small_parts_that_together_are_a_bomb_are_stopped() {
        ForgedWorkbook book = ForgedWorkbook.ordinary();
        for (int i = 0; i < 40; i++) {
            book.part("xl/media/" + i, new byte[2 << 20]);
        }

        assertThat(problem(book.file())).isEqualTo("sheet-unpacks-too-big");
    }

    @Test
    void a_part_that_lies_about_its_size_is_counted_by_what_comes_out() {
        byte[] file = ForgedWorkbook.ordinary()
                .part("xl/media/a", new byte[100 << 20])
                .file();
        byte[] tiny = {100, 0, 0, 0};
        int directory = lastIndexOf(file, new byte[] {'P', 'K', 1, 2});
        System.arraycopy(tiny, 0, file, directory + 24, tiny.length);

        assertThat(SheetReader.read(file, Limits.forLists())).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void endless_entries_are_stopped() {
        ForgedWorkbook book = ForgedWorkbook.ordinary();
        for (int i = 0; i < 1_500; i++) {
            book.part("xl/media/" + i, "");
        }

        assertThat(problem(book.file())).isEqualTo("sheet-unsafe-archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "xl/../../evil.xml",
                "/etc/passwd",
                "C:\\windows\\evil.xml",
                "xl\\..\\evil",
                "C:/evil",
                "xl/worksheets/..",
                "XL/WORKBOOK.XML"
            })
    void a_path_that_escapes_or_shadows_is_refused(String path) {
        assertThat(problem(ForgedWorkbook.ordinary().part(path, "x").file())).isEqualTo("sheet-unsafe-archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ForgedWorkbook.SHEET,
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"
            })
    void no_part_may_bring_a_dtd_in_any_encoding(String part) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x.dtd";
            List<String> prologs = List.of(
                    "<!DOCTYPE x SYSTEM \"" + address + "\">",
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>");
            for (String prolog : prologs) {
                for (Charset charset : List.of(UTF_8, UTF_16)) {
                    assertThat(problem(withProlog(part, prolog, charset)))
                            .as(prolog + charset)
                            .isEqualTo("sheet-unsafe-xml");
                }
            }
            listener.setSoTimeout(1);
            assertThat(hasCaller(listener)).isFalse();
        }
    }

    private static byte[] withProlog(String part, String prolog, Charset charset) {
        ForgedWorkbook book = ForgedWorkbook.ordinary();
        String body = book.text(part)
                .replace(ForgedWorkbook.XML, "")
                .replace("41", "&e;")
                .replace("shared<", "&e;<");
        return book.part(part, "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + prolog + body, charset)
                .file();
    }

    private static boolean hasCaller(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void limits_are_kept_and_named() {
        assertThat(problem(new byte[2 << 20], SMALL)).isEqualTo("sheet-file-too-big");
        assertThat(problem(rows(21, 1), SMALL)).isEqualTo("sheet-too-many-rows");
        assertThat(problem(rows(1, 6), SMALL)).isEqualTo("sheet-too-many-columns");
        assertThat(problem(rows(20, 4), SMALL)).isEqualTo("sheet-too-many-cells");
        assertThat(SheetReader.read(rows(20, 3), SMALL)).isInstanceOf(Reading.Read.class);
        String sheet = "<sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/>";
        byte[] sheets = ForgedWorkbook.ordinary()
                .part("xl/workbook.xml", ForgedWorkbook.workbook("", sheet.repeat(4)))
                .file();
        assertThat(problem(sheets, SMALL)).isEqualTo("sheet-too-many-sheets");
        byte[] longText = ForgedWorkbook.withRows("<row><c t=\"str\"><v>" + "x".repeat(32_768) + "</v></c></row>")
                .file();
        assertThat(problem(longText)).isEqualTo("sheet-text-too-long");
    }

    @Test
    void a_file_too_big_is_not_even_loaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.xlsx");
        Files.write(file, new byte[2 << 20]);

        assertThat(SheetReader.read(file, SMALL))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, no -> assertThat(no.code()).isEqualTo("sheet-file-too-big"));
    }

    private static byte[] rows(int rows, int columns) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            xml.append("<row>").append("<c><v>1</v></c>".repeat(columns)).append("</row>");
        }
        return ForgedWorkbook.withRows(xml.toString()).file();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"99999999999\"><c><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row><c><v>1E999999999</v></c></row>",
                "<row><c><v>many</v></c></row>",
                "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"zz\"><v>1</v></c></row>",
                "<row><c t=\"d\"><v>1999-02-31</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c><v>1</row>",
                "&undeclared;<row/>"
            })
    void a_sheet_that_contradicts_itself_is_damaged(String rows) {
        assertThat(problem(ForgedWorkbook.withRows(rows).file())).isIn("sheet-damaged", "sheet-unsafe-xml");
    }

    @Test
    void endless_spans_and_widths_cost_nothing() {
        String rows = "<row r=\"1\" spans=\"1:2000000000\"><c r=\"A1\"><v>1</v></c></row>";

        assertThat(ForgedWorkbook.withRows(rows).read()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_workbook_without_anything_in_it_is_empty() {
        assertThat(problem(ForgedWorkbook.withRows("").file())).isEqualTo("sheet-no-rows");
        assertThat(problem(ForgedWorkbook.withRows("<row><c s=\"0\"/><c t=\"str\"><v> </v></c></row>")
                        .file()))
                .isEqualTo("sheet-no-rows");
    }

    @Test
    void a_missing_part_is_damage() {
        for (String part :
                List.of(ForgedWorkbook.SHEET, "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            assertThat(problem(ForgedWorkbook.ordinary().without(part).file()))
                    .as(part)
                    .isEqualTo("sheet-damaged");
        }
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_and_never_breaks_the_reader() {
        byte[] whole = ForgedWorkbook.ordinary().file();
        for (int length = 0; length < whole.length; length++) {
            assertThat(SheetReader.read(Arrays.copyOf(whole, length), Limits.forLists()))
                    .isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    void spoilt_bytes_never_break_the_reader() {
        byte[] whole = ForgedWorkbook.ordinary().file();
        Random random = new Random(20261122);
        for (int run = 0; run < 1_500; run++) {
            byte[] spoilt = whole.clone();
            for (int i = 0; i < 1 + run % 8; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(SheetReader.read(spoilt, Limits.forLists())).isNotNull();
        }
    }

    @Test
    void spoilt_letters_of_the_sheet_never_break_the_reader() {
        String sheet = ForgedWorkbook.sheet("<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c></row>");
        Random random = new Random(7);
        for (int run = 0; run < 1_500; run++) {
            StringBuilder spoilt = new StringBuilder(sheet);
            for (int i = 0; i < 1 + run % 4; i++) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), (char) random.nextInt(1, 256));
            }
            byte[] file = ForgedWorkbook.ordinary()
                    .part(ForgedWorkbook.SHEET, spoilt.toString(), ISO_8859_1)
                    .file();
            assertThat(SheetReader.read(file, Limits.forLists())).isNotNull();
        }
    }

    private static int lastIndexOf(byte[] file, byte[] sought) {
        int at = file.length - sought.length;
        while (!Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
            at--;
        }
        return at;
    }

    private static byte[] joined(byte[]... pieces) {
        int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, joined, at, piece.length);
            at += piece.length;
        }
        return joined;
    }

    private static String problem(byte[] file) {
        return problem(file, Limits.forLists());
    }

    private static String problem(byte[] file, Limits limits) {
        return switch (SheetReader.read(file, limits)) {
            case Reading.Read read -> "read " + read.sheets();
            case Reading.Unreadable unreadable -> unreadable.code();
        };
    }
}
