package org.sanad.files;

import java.util.List;
import org.sanad.files.FileSort.Bytes;

/**
 * Refuses a PDF that is cut off, that is another file as well, or that says openly that it runs something. What a PDF
 * hides in compressed parts is not looked for; therefore no PDF is ever shown inside a page, only handed out as a file.
 */
final class ExaminePdf {

    private static final String END = "%%EOF";
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");

    private ExaminePdf() {}

    static void examine(byte[] file) throws UnfitFile {
        var end = Bytes.lastOf(file, END);
        if (end < 0) {
            throw new UnfitFile("file-pdf-damaged");
        }
        if (!blankFrom(file, end + END.length()) || Bytes.contains(file, "PK\u0005\u0006")) {
            throw new UnfitFile("file-is-two");
        }
        if (ACTIVE.stream().anyMatch(name -> Bytes.contains(file, name))) {
            throw new UnfitFile("file-pdf-active");
        }
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
