package org.sanad.assessment.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.coding.CodedTexts;
import org.sanad.assessment.coding.Spans;
import org.sanad.assessment.coding.TextKey;
import org.springframework.stereotype.Component;

/**
 * The codes that hold: what one coder gave to a text they are done with and, where two code a text, what both gave or
 * somebody decided. What is disagreed on and not decided holds for nothing.
 */
@Component
public class HeldCodes {

    private final Spans spans;
    private final CodedTexts codedTexts;
    private final CodeDecisions decisions;

    HeldCodes(Spans spans, CodedTexts codedTexts, CodeDecisions decisions) {
        this.spans = spans;
        this.codedTexts = codedTexts;
        this.decisions = decisions;
    }

    /** Only texts whose coding is done; some of them may hold no code. */
    public Map<TextKey, Set<UUID>> of(RoundId round) {
        var given = given(round);
        Map<String, Boolean> decided = decisions.of(round).stream()
                .collect(Collectors.toMap(one -> key(one.key(), one.codeId()), CodeDecision::holds));
        var held = new HashMap<TextKey, Set<UUID>>();
        given.done().keySet().stream()
                .filter(text ->
                        !given.doubled().contains(text) || given.coders(text).size() > 1)
                .forEach(text -> held.put(
                        text,
                        given.codes(text).stream()
                                .filter(code -> !given.doubled().contains(text)
                                        || given.allGave(text, code)
                                        || decided.getOrDefault(key(text, code), false))
                                .collect(Collectors.toSet())));
        return held;
    }

    /** Codes that two did not give alike and that nobody has decided on: they count for nothing. */
    public long undecided(RoundId round) {
        var given = given(round);
        var decided = decisions(round).keySet();
        return given.compared().stream()
                .mapToLong(text -> given.codes(text).stream()
                        .filter(code -> !given.allGave(text, code) && !decided.contains(key(text, code)))
                        .count())
                .sum();
    }

    GivenCodes given(RoundId round) {
        return GivenCodes.of(codedTexts.done(round), codedTexts.doubled(round), spans.of(round));
    }

    Map<String, CodeDecision> decisions(RoundId round) {
        return decisions.of(round).stream()
                .collect(Collectors.toMap(one -> key(one.key(), one.codeId()), Function.identity()));
    }

    static String key(TextKey text, UUID code) {
        return text.submissionId() + " " + code + " " + text.path();
    }
}
