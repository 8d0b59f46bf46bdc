package org.sanad.assessment.reports.evidence;

import java.util.Map;
import java.util.Optional;

/** The same words in each language they were written in, by tag. */
public record Wording(Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static Wording of(String english, String arabic, String sorani) {
        return new Wording(Map.of("en", english, "ar", arabic, "ckb", sorani));
    }

    /** The words in the language; nothing else is taken for them. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language)).filter(words -> !words.isBlank());
    }

    /** The words in the language, or those of another with its tag behind them: never silently. */
    public String shownIn(String language) {
        return in(language)
                .orElseGet(() -> byLanguage.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBlank())
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getValue() + " [" + entry.getKey() + "]")
                        .findFirst()
                        .orElse(""));
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }
}
