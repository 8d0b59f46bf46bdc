package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a label or sentence that carry meaning, cut to their stems, to tell whether two speak of one thing. */
public final class Words {

    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "that",
            "with",
            "from",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "not",
            "other",
            "you",
            "your",
            "would",
            "does",
            "did",
            "been",
            "their",
            "they",
            "this",
            "these",
            "those",
            "who",
            "which",
            "while",
            "also",
            "said",
            "reported",
            "noted",
            "about",
            "most",
            "key",
            "informants",
            "informant",
            "respondents",
            "kiis",
            "fgds",
            "kii",
            "fgd",
            "percent",
            "cent",
            "per",
            "than",
            "into",
            "out",
            "all",
            "any",
            "but",
            "what",
            "think",
            "will",
            "can",
            "could",
            "especially",
            "among",
            "في",
            "من",
            "على",
            "إلى",
            "لە",
            "بە",
            "بۆ");
    /** What a PDF loses most often: "fi" set as one letter. */
    private static final String LOST_LIGATURE = "fi";

    private static final int STEM = 6;
    private static final int LONG_WORD = 6;

    private Words() {}

    public static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("\uFFFD", LOST_LIGATURE)
                        .replace("-", "")
                        .split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= 3 && !EMPTY.contains(word))
                .distinct()
                .toList();
    }

    /** How many of these words the text has, of how many. */
    public static long shared(List<String> words, List<String> text) {
        return words.stream()
                .filter(word -> text.stream().anyMatch(other -> alike(word, other)))
                .count();
    }

    public static List<String> only(List<String> words, List<String> notIn) {
        List<String> own = new ArrayList<>(words);
        own.removeIf(word -> notIn.stream().anyMatch(other -> alike(word, other)));
        return own;
    }

    static boolean alike(String one, String other) {
        if (stem(one).equals(stem(other))) {
            return true;
        }
        boolean close =
                Math.min(one.length(), other.length()) >= LONG_WORD && Math.abs(one.length() - other.length()) <= 2;
        return close && one.charAt(one.length() - 1) == other.charAt(other.length() - 1) && distance(one, other) <= 2;
    }

    private static String stem(String word) {
        String singular = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.length() > STEM ? singular.substring(0, STEM) : singular;
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            }
            last = row;
        }
        return last[other.length()];
    }
}
