package org.sanad.xlsform.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanad.sheets.Csv;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;

/** Tells by its bytes what a file is, and reads its tables. */
public final class ReadWorkbook {

    private static final long LARGEST_FILE = 20L << 20;
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] ZIP = {'P', 'K'};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private ReadWorkbook() {}

    /** A workbook without tables where the file cannot be read; why stands in the findings. */
    public static Workbook read(byte[] file, Findings findings) {
        if (file.length == 0) {
            findings.add(Code.FILE_EMPTY, Place.FILE);
        } else if (file.length > LARGEST_FILE) {
            findings.add(Code.FILE_TOO_BIG, Place.FILE, LARGEST_FILE >> 20);
        } else if (startsWith(file, ZIP)) {
            return ReadXlsx.read(file, findings);
        } else if (startsWith(file, OLE2)) {
            return ReadXls.read(file, findings);
        } else if (startsWith(file, PDF)) {
            findings.add(Code.FILE_NOT_A_FORM, Place.FILE);
        } else {
            return text(file, findings);
        }
        return new Workbook(List.of());
    }

    private static Workbook text(byte[] file, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.indexOf('\0') >= 0 || plain.stripLeading().startsWith("<")) {
                findings.add(Code.FILE_NOT_A_FORM, Place.FILE);
                return new Workbook(List.of());
            }
            return plain.stripLeading().startsWith("|")
                    ? Grid.workbook(ReadMarkdown.lines(plain))
                    : Grid.workbook(csv(plain));
        } catch (CharacterCodingException e) {
            findings.add(Code.FILE_NOT_UTF8, Place.FILE);
            return new Workbook(List.of());
        }
    }

    private static List<Grid.Line> csv(String text) {
        return Csv.lines(text).stream()
                .map(line -> new Grid.Line(line.number(), line.cells()))
                .toList();
    }

    private static boolean startsWith(byte[] file, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
