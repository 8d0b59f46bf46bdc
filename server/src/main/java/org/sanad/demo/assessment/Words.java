package org.sanad.demo.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sanad.assessment.reports.evidence.Wording;
import org.springframework.core.io.ClassPathResource;

/** The prose of the demo's reports: a name in brackets, below it a line for each language. */
final class Words {

    private static final String FILE = "org/sanad/demo/assessment/reports.txt";

    private final Map<String, Map<String, String>> byName = new HashMap<>();

    private Words() {}

    static Words read() {
        try {
            var words = new Words();
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            for (var part : text.split("\\R\\s*\\R")) {
                words.take(part.strip());
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wording of(String name) {
        return new Wording(Objects.requireNonNull(byName.get(name), name));
    }

    private void take(String part) {
        var lines = part.lines().toList();
        var name = lines.getFirst().substring(1, lines.getFirst().length() - 1);
        var words = new HashMap<String, String>();
        lines.stream().skip(1).forEach(line -> {
            var colon = line.indexOf(": ");
            words.put(line.substring(0, colon), line.substring(colon + 2).replace("\\n", "\n"));
        });
        byName.put(name, words);
    }
}
