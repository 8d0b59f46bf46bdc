package org.sanad.xlsform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that an author may have meant. */
public final class Similar {

    private Similar() {}

    /** The nearest word, if it is near enough: a slip or two, fewer in short words. */
    public static Optional<String> to(String written, Collection<String> words) {
        int slips = Math.max(1, Math.min(3, written.length() / 3));
        return words.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= slips)
                .filter(word -> distance(folded(written), folded(word)) <= slips)
                .min(Comparator.<String>comparingInt(word -> distance(folded(written), folded(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Asks whether the nearest word was meant, if there is one near enough. */
    public static Hint hint(String written, Collection<String> words) {
        return to(written, words).map(word -> Hint.of("did-you-mean", word)).orElse(Hint.NONE);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
