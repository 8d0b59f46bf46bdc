package org.sanad.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.files.FileSort.Bytes;

/**
 * Refuses a PDF that is cut off, that is another file as well, or that says openly that it runs something. What a PDF
 * hides in compressed parts is not looked for; therefore no PDF is ever shown inside a page, only handed out as a file.
 */
final class ExaminePdf {

    private static final String END = "%%EOF";
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");

    /** A name may be written with its letters as #4A, and readers take it so. */
    private static final Pattern ESCAPED_LETTER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private ExaminePdf() {}

    static void examine(byte[] file) throws UnfitFile {
        var end = Bytes.lastOf(file, END);
        if (end < 0) {
            throw new UnfitFile("file-pdf-damaged");
        }
        if (!blankFrom(file, end + END.length()) || Bytes.contains(file, "PK\u0005\u0006")) {
            throw new UnfitFile("file-is-two");
        }
        var plain = withPlainNames(file);
        if (ACTIVE.stream().anyMatch(plain::contains)) {
            throw new UnfitFile("file-pdf-active");
        }
    }

    private static String withPlainNames(byte[] file) {
        return ESCAPED_LETTER
                .matcher(new String(file, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    private static boolean blankFrom(byte[] file, int place) {
        for (var i = place; i < file.length; i++) {
            if (file[i] > ' ' || file[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
