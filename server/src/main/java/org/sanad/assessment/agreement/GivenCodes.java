package org.sanad.assessment.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.assessment.coding.Span;
import org.sanad.assessment.coding.TextKey;

/**
 * Which codes each coder gave to which text, of texts they are done with.
 *
 * @param done coders of each text, the first first
 * @param doubled texts that two people code
 * @param given by text, then by coder
 */
record GivenCodes(Map<TextKey, List<UUID>> done, Set<TextKey> doubled, Map<TextKey, Map<UUID, Set<UUID>>> given) {

    private static final int TWO = 2;

    static GivenCodes of(Map<TextKey, List<UUID>> done, Set<TextKey> doubled, List<Span> spans) {
        Map<TextKey, Map<UUID, Set<UUID>>> given = new HashMap<>();
        spans.forEach(span -> given.computeIfAbsent(span.key(), text -> new HashMap<>())
                .computeIfAbsent(span.coder(), coder -> new HashSet<>())
                .add(span.codeId()));
        return new GivenCodes(done, doubled, given);
    }

    /** Texts that two are done with. */
    List<TextKey> compared() {
        return doubled.stream()
                .filter(text -> coders(text).size() >= TWO)
                .sorted(Comparator.comparing(TextKey::submissionId).thenComparing(TextKey::path))
                .toList();
    }

    List<UUID> coders(TextKey text) {
        return done.getOrDefault(text, List.of());
    }

    boolean gave(TextKey text, UUID coder, UUID code) {
        return given.getOrDefault(text, Map.of()).getOrDefault(coder, Set.of()).contains(code);
    }

    /** Codes that anybody who is done gave. */
    Set<UUID> codes(TextKey text) {
        return coders(text).stream()
                .flatMap(coder -> given.getOrDefault(text, Map.of()).getOrDefault(coder, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    boolean allGave(TextKey text, UUID code) {
        return coders(text).stream().allMatch(coder -> gave(text, coder, code));
    }
}
