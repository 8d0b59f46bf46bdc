package org.sanad.programmes.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads PDFs with poppler, a witness that is not ours. */
public final class Pdfs {

    private Pdfs() {}

    public static String text(byte[] pdf) {
        try {
            var file = Files.createTempFile("sanad", ".pdf");
            Files.write(file, pdf);
            var process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
