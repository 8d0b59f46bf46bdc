package org.sanad.demo.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sanad.assessment.reports.evidence.Wording;
import org.springframework.core.io.ClassPathResource;

/** What the demo says and writes: a name in brackets, below it a line for each language. */
record Words(Map<String, Wording> byName) {

    static final Words READ = read();

    Wording of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static Words read() {
        try {
            var text = new ClassPathResource("org/sanad/demo/assessment/words.txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            return new Words(Arrays.stream(text.split("\\R\\s*\\R"))
                    .map(part -> part.strip().split("\\R", 2))
                    .collect(Collectors.toMap(part -> part[0].replaceAll("[\\[\\]]", ""), part -> wording(part[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording wording(String lines) {
        return new Wording(lines.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1].replace("\\n", "\n"))));
    }
}
