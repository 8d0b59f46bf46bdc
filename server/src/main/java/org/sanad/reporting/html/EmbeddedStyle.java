package org.sanad.reporting.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of reports with its fonts inside, as the build bundled it. */
final class EmbeddedStyle {

    private EmbeddedStyle() {}

    static String read() {
        try (var file = Objects.requireNonNull(
                EmbeddedStyle.class.getResourceAsStream("/static/assets/report.css"), "report.css was not bundled")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
