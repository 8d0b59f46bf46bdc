package org.sanad.monitoring.surveys;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure somebody published of an assessment, and how it is counted from the answers.
 *
 * @param method of whom it was printed: {@code kii}, {@code fgd}, {@code other}
 * @param printedIn {@code text}, {@code chart} or {@code table}
 * @param breakdown of which group it was printed
 * @param interviews which are counted: {@code kii}, {@code fgd}, {@code both}; empty where nothing is
 * @param counting null where nothing counts it
 * @param options answers any of which counts; {@code =a+b} is exactly these together
 * @param who what people of the group answered: {@code sex=female age_group=youth}
 * @param contradictions numbers of the source's contradictions it is part of
 * @param notCounted why nothing counts it; empty where something does
 */
public record PublishedAnswer(
        String id,
        UUID roundId,
        String section,
        String method,
        String printedIn,
        int printedAtLine,
        String question,
        String answer,
        String breakdown,
        String statistic,
        BigDecimal value,
        String interviews,
        @Nullable Counting counting,
        String variable,
        String options,
        String who,
        String contradictions,
        String notCounted) {

    private static final String EXACTLY = "=";

    boolean isPercent() {
        return !statistic.startsWith("count") && !statistic.equals("rank");
    }

    /** Whether it is about these answers together and nothing else. */
    boolean isExactly() {
        return options.startsWith(EXACTLY);
    }

    List<String> wanted() {
        return words(isExactly() ? options.substring(EXACTLY.length()).replace('+', ' ') : options);
    }

    public List<String> contradictionNumbers() {
        return words(contradictions);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
