package org.sanad.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be wrong. */
final class ForgedWorkbook {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ForgedWorkbook() {}

    /** A right workbook of one sheet, "List", with these rows ({@code <row>…</row>}) in it. */
    static ForgedWorkbook withRows(String rows) {
        ForgedWorkbook book = new ForgedWorkbook();
        book.part(
                "[Content_Types].xml",
                XML + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + WORKSHEET + "\"/></Types>");
        book.part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        book.part("xl/workbook.xml", workbook("", "<sheet name=\"List\" sheetId=\"1\" r:id=\"r1\"/>"));
        book.part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")
                        + relation("r3", "styles", "/xl/styles.xml")));
        book.part("xl/sharedStrings.xml", XML + "<sst><si><t>shared</t></si></sst>");
        book.part("xl/styles.xml", XML + "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        return book.part(SHEET, sheet(rows));
    }

    /** A right workbook with "41" in A1. */
    static ForgedWorkbook ordinary() {
        return withRows("<row r=\"1\"><c r=\"A1\"><v>41</v></c></row>");
    }

    static String sheet(String rows) {
        return XML + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return XML + "<workbook xmlns:r=\"" + RELATION + "\"><workbookPr " + properties + "/><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
    }

    static String relations(String relations) {
        return XML + "<Relationships>" + relations + "</Relationships>";
    }

    /** Styles 0, 1, 2 … with these format codes. */
    ForgedWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("\"", "&quot;");
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, code));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        return part(
                "xl/styles.xml",
                XML + "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    ForgedWorkbook part(String name, String content) {
        return part(name, content, StandardCharsets.UTF_8);
    }

    ForgedWorkbook part(String name, String content, Charset charset) {
        return part(name, content.getBytes(charset));
    }

    ForgedWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    ForgedWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    Reading read() {
        return SheetReader.read(file(), Limits.forLists());
    }
}
