package org.sanad.forms.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form's own words in the reader's language or, where it has none, in its first.
 *
 * @param languages of the form as its headings name them, the default first
 * @param tag the reader's language
 */
public record FormWords(List<String> languages, String tag) {

    /** How spreadsheets name the languages of Sanad, besides the tag itself. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "en", List.of("english"),
            "ar", List.of("arabic", "العربية", "عربي"),
            "ckb", List.of("(ku)", "kurdish", "sorani", "کوردی", "كوردي"));

    /** @param otherwise where nothing is written at all */
    public String of(Map<String, String> byLanguage, String otherwise) {
        return Stream.of(
                        byLanguage.keySet().stream().filter(this::isReaders),
                        Stream.of(""),
                        languages.stream(),
                        byLanguage.keySet().stream())
                .flatMap(candidates -> candidates)
                .map(language -> byLanguage.getOrDefault(language, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    private boolean isReaders(String language) {
        var name = language.toLowerCase(Locale.ROOT);
        return name.equals(tag)
                || name.contains("(" + tag + ")")
                || NAMES.getOrDefault(tag, List.of()).stream().anyMatch(name::contains);
    }
}
