package org.sanad.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sanad.proof.Unreadable.Reason;

class FilesTest {

    private static final String SPLIT = "In all, 150 people (♂91 ♀56) took part.";

    @Test
    void a_docx_is_read_with_its_tables() throws Exception {
        String body =
                paragraph(SPLIT) + "<w:tbl>" + row("Place", "Women", "Men", "Total") + row("One", "10", "20", "30")
                        + row("Two", "5", "6", "12") + row("Total", "15", "26", "42") + "</w:tbl>";
        Proof proof = ProofRead.file(docx("word/document.xml", body));
        assertThat(proof.findings()).extracting(Finding::code).contains(Code.SPLIT_MISSES_TOTAL, Code.TABLE_ROW);
    }

    @Test
    void text_of_windows_and_of_notepad_is_read() throws Exception {
        assertThat(ProofRead.file(("\uFEFF" + SPLIT).getBytes(UTF_16LE)).findings())
                .hasSize(1);
        assertThat(ProofRead.file("Résumé: 150 people (91 men, 56 women) came.".getBytes(ISO_8859_1))
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_damaged_docx_an_archive_and_an_empty_file_are_told_apart() throws Exception {
        byte[] whole = docx("word/document.xml", paragraph(SPLIT.repeat(200)));
        assertReason(Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        assertReason(Reason.UNKNOWN_KIND, docx("xl/workbook.xml", ""));
        assertReason(Reason.EMPTY, new byte[0]);
        assertReason(Reason.EMPTY, "  \n ".getBytes(UTF_8));
        assertReason(Reason.UNKNOWN_KIND, new byte[] {1, 0, 2, 0, 0, 9});
    }

    @Test
    void a_docx_that_unfolds_without_end_is_put_down() throws Exception {
        assertReason(Reason.TOO_LARGE, docx("word/document.xml", paragraph("a".repeat(30_000_000))));
    }

    @Test
    void an_entity_in_a_docx_is_not_opened() throws Exception {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertReason(Reason.DAMAGED, zip("word/document.xml", evil));
    }

    @Test
    void a_pdf_is_read_and_a_scanned_one_is_told_to_have_no_text() throws Exception {
        assumeTrue(new File("/usr/bin/pdftotext").canExecute());
        assertThat(ProofRead.file(pdf("BT /F1 12 Tf 72 720 Td (150 people \\(91 men, 56 women\\) came.) Tj ET"))
                        .findings())
                .hasSize(1);
        assertReason(Reason.NO_TEXT, pdf("0 0 612 792 re f"));
        assertReason(Reason.DAMAGED, "%PDF-1.7 and then nothing".getBytes(UTF_8));
    }

    private static void assertReason(Reason reason, byte[] file) {
        assertThat(assertThrows(Unreadable.class, () -> ProofRead.file(file)).reason())
                .isEqualTo(reason);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] docx(String entry, String body) throws IOException {
        return zip(
                entry,
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The smallest PDF of one page that a reader takes; its table of contents is rebuilt by the reader. */
    private static byte[] pdf(String drawing) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(ISO_8859_1);
    }
}
