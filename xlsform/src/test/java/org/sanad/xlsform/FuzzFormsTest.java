package org.sanad.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whatever bytes come, a conversion answers; and what it writes is XML. A plain test run replays the files kept in
 * {@code FuzzFormsTestInputs}; {@code docs/howto/convert-a-form.md} says how to look for new ones.
 */
class FuzzFormsTest {

    private static final XMLInputFactory READERS = XMLInputFactory.newInstance();

    @FuzzTest(maxDuration = "5m")
    void any_bytes_are_answered(byte[] file) {
        convert(file, "form.xlsx");
    }

    @FuzzTest(maxDuration = "5m")
    void any_workbook_of_yesterday_is_answered(byte[] rest) {
        convert(joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, rest), "form.xls");
    }

    @FuzzTest(maxDuration = "5m")
    void any_sheet_in_a_workbook_of_today_is_answered(byte[] sheet) {
        convert(PackedSheet.of(sheet, Map.of()), "form.xlsx");
    }

    @FuzzTest(maxDuration = "5m")
    void any_text_is_answered(byte[] text) {
        convert(text, "form.csv");
        convert(joined("| survey |\n".getBytes(UTF_8), text), "form.md");
    }

    @FuzzTest(maxDuration = "5m")
    void any_cells_under_known_headings_are_answered(FuzzedDataProvider data) {
        convert(FuzzedTable.of(data).getBytes(UTF_8), "form.md");
    }

    private static void convert(byte[] file, String name) {
        Conversion conversion = ConvertForm.from(file, name);
        conversion.findings().forEach(finding -> assertThat(finding.toString()).isNotEmpty());
        switch (conversion) {
            case Conversion.Refused refused -> assertThat(refused.findings()).isNotEmpty();
            case Conversion.Converted form -> parse(form.xform());
        }
    }

    private static void parse(String xform) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xform.getBytes(UTF_8)));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(xform, e);
        }
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] whole = new byte[head.length + rest.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }
}
