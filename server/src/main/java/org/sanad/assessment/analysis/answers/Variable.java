package org.sanad.assessment.analysis.answers;

import java.util.List;
import java.util.Map;

/**
 * A question with all answers to it.
 *
 * @param name as plans call it
 * @param path in its form; empty for what was derived
 * @param section words of the part of the form it stands in, by language tag; empty for none
 * @param labels its words by language tag
 * @param cells one for each respondent: the answer, several names with blanks between, or one of the words below
 */
public record Variable(
        String name,
        String path,
        Kind kind,
        Map<String, String> section,
        Map<String, String> labels,
        List<Option> options,
        List<String> cells) {

    public enum Kind {
        ONE,
        SEVERAL,
        NUMBER
    }

    /** A choice with its words by language tag. */
    public record Option(String name, Map<String, String> labels) {

        /** Whether the form has words for it. */
        public boolean isNamed() {
            return labels.values().stream().anyMatch(words -> !words.isBlank() && !words.equals(name));
        }
    }

    public static final String MISSING = "";
    public static final String NOT_ASKED = "#not_asked";
    public static final String DONT_KNOW = "#dont_know";
    public static final String PREFER_NOT = "#prefer_not";

    /** Whether the form has words for it; a calculation need not have any. */
    public boolean isNamed() {
        return labels.values().stream().anyMatch(words -> !words.isBlank() && !words.equals(name));
    }

    /** Whether it follows from answers and stands in no form. */
    public boolean isDerived() {
        return path.isEmpty();
    }

    public Variable with(List<String> other) {
        return new Variable(name, path, kind, section, labels, options, other);
    }

    public String label(String language) {
        return said(labels, language, name);
    }

    /** Words of a choice; its name where it has none or is none. */
    public String option(String value, String language) {
        return options.stream()
                .filter(option -> option.name().equals(value))
                .findFirst()
                .map(option -> said(option.labels(), language, value))
                .orElse(value);
    }

    /** In the language, else in whichever there is. */
    public static String said(Map<String, String> words, String language, String otherwise) {
        return words.getOrDefault(language, words.values().stream().findFirst().orElse(otherwise));
    }
}
