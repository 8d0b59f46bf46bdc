package org.sanad.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells by its bytes, not by its name, what a file is. */
final class FileSort {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** A workbook with a password is an OLE2 file that holds a stream of this name. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int LOOK_AT = 4_096;

    private FileSort() {}

    /** Passes for anything zipped; refuses every other sort of file by its name. */
    static void requireZip(byte[] file) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile("sheet-file-empty");
        }
        if (startsWith(file, OLE2)) {
            throw new UnreadableFile(contains(file, ENCRYPTED) ? "sheet-has-password" : "sheet-is-old-xls");
        }
        if (startsWith(file, PDF)) {
            throw new UnreadableFile("sheet-is-pdf");
        }
        if (startsWith(file, EMPTY_ZIP)) {
            throw UnreadableFile.damaged();
        }
        if (!startsWith(file, ZIP)) {
            throw new UnreadableFile(looksLikeCsv(file) ? "sheet-is-csv" : "sheet-not-xlsx");
        }
    }

    private static boolean looksLikeCsv(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LOOK_AT), StandardCharsets.UTF_8);
        boolean binary = start.indexOf('\0') >= 0 && !startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE});
        boolean markup = start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<");
        String firstLine = start.lines().findFirst().orElse("");
        return !binary && !markup && firstLine.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t');
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && matchesAt(file, magic, 0);
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int at = 0; at <= file.length - sought.length; at++) {
            if (matchesAt(file, sought, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(byte[] file, byte[] sought, int at) {
        for (int i = 0; i < sought.length; i++) {
            if (file[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
