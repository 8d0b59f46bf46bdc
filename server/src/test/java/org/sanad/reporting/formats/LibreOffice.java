package org.sanad.reporting.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** LibreOffice Writer as a second reader of what we write, where the machine has it. */
public final class LibreOffice {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private LibreOffice() {}

    public static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** The document as LibreOffice prints it. */
    public static byte[] pdf(byte[] docx) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sanad-office");
        try {
            var file = Files.write(folder.resolve("report.docx"), docx);
            var process = new ProcessBuilder(
                            PROGRAM.toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not end");
            }
            return Files.readAllBytes(folder.resolve("report.pdf"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
