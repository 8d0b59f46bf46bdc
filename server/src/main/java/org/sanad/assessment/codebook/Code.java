package org.sanad.assessment.codebook;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code as a version of the codebook says it.
 *
 * @param parent null for a theme of its own
 * @param labels by language; empty where it was not written
 * @param retired no longer given, though it stays where it was
 * @param version of the codebook in which it was last changed
 */
public record Code(
        UUID id,
        @Nullable UUID parent,
        Map<String, String> labels,
        Map<String, String> definitions,
        boolean retired,
        int version) {

    public String label(String language) {
        return first(labels, language);
    }

    public String definition(String language) {
        return first(definitions, language);
    }

    private static String first(Map<String, String> texts, String language) {
        return Stream.of(language, "en", "ar", "ckb")
                .map(tag -> texts.getOrDefault(tag, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
