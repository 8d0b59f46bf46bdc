package org.sanad.proof.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.sanad.proof.Unreadable;
import org.sanad.proof.Unreadable.Reason;

/** Text of a PDF by poppler's pdftotext, a program of its own: a PDF that breaks it breaks nothing else. */
final class ReadPdf {

    private static final int SECONDS = 60;

    private ReadPdf() {}

    static String text(byte[] file) throws Unreadable {
        try {
            Path folder = Files.createTempDirectory("sanad-proof");
            Path pdf = folder.resolve("report.pdf");
            Path text = folder.resolve("report.txt");
            try {
                Files.write(pdf, file);
                convert(pdf, text);
                if (Files.size(text) > ReadSource.LARGEST) {
                    throw new Unreadable(Reason.TOO_LARGE);
                }
                return Files.readString(text, StandardCharsets.UTF_8);
            } finally {
                Files.deleteIfExists(pdf);
                Files.deleteIfExists(text);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    private static void convert(Path pdf, Path text) throws Unreadable, IOException {
        Process process = start(pdf, text);
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Unreadable(Reason.TOO_LARGE);
            }
            if (process.exitValue() != 0 || !Files.exists(text)) {
                throw new Unreadable(Reason.DAMAGED);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    private static Process start(Path pdf, Path text) throws Unreadable {
        try {
            return new ProcessBuilder("pdftotext", "-q", "-enc", "UTF-8", pdf.toString(), text.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Unreadable(Reason.NO_PDF_READER);
        }
    }
}
