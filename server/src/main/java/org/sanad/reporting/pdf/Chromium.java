package org.sanad.reporting.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The browser of the machine as a child process: with a profile of its own that is thrown away, without a network,
 * and ended when it takes too long. It sees nothing but the folder it is given.
 */
@Component
class Chromium {

    /** Its own words and those of pages. */
    static final String LOG = "chromium.log";

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Optional<Path> program;

    /** The property {@code sanad.chromium} names the program; {@code none} leaves printing to the reader's browser. */
    Chromium(@Value("${sanad.chromium:}") String told) {
        this.program = (told.isBlank() ? USUAL_PLACES.stream() : Stream.of(told))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isThere() {
        return program.isPresent();
    }

    /** Whether the page became a PDF, its headings an outline. */
    boolean print(Path page, Path pdf, Path folder) throws IOException, InterruptedException {
        var how = List.of("--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + pdf);
        return ran(how, page, folder) && Files.exists(pdf);
    }

    /** Whether the page was opened and its scripts ran; what they told stands in the log. */
    boolean run(Path page, Path folder) throws IOException, InterruptedException {
        return ran(
                List.of("--enable-logging=stderr", "--virtual-time-budget=" + LONGEST.toMillis(), "--dump-dom"),
                page,
                folder);
    }

    private boolean ran(List<String> how, Path page, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(how, page, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(LOG).toFile());
        process.environment().put("HOME", folder.toString());
        var running = process.start();
        try {
            return running.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) && running.exitValue() == 0;
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    private List<String> command(List<String> how, Path page, Path folder) {
        var command = new ArrayList<>(List.of(
                program.orElseThrow().toString(),
                "--headless",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--proxy-server=127.0.0.1:9",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // Chromium refuses to start as root otherwise, as in a container
        }
        command.addAll(how);
        command.add(page.toUri().toString());
        return command;
    }
}
