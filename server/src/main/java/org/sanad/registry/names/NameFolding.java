package org.sanad.registry.names;

import java.util.List;
import java.util.Set;

/** Folds the spelling of a name, so that two ways to type the same letters become one. Takes any input whatever. */
public final class NameFolding {

    /** Titles that one clerk writes before a name and another does not. */
    private static final Set<String> TITLES = Set.of(
            "الحاج", "حاج", "الحاجة", "حاجي", "حجي", "الشيخ", "شيخ", "السيد", "سيد", "السيدة", "دكتور", "الدكتور",
            "haji", "hajji", "hajj", "sheikh", "shaikh", "shekh", "sayid", "sayyid", "mr", "mrs", "ms", "dr");

    private NameFolding() {}

    public static FoldedName fold(String typed) {
        List<String> words = CompoundNames.joined(Letters.words(typed));
        // A title stands before a whole chain; before fewer than two names it may be the name itself.
        boolean titled = words.size() >= 3 && TITLES.contains(words.getFirst());
        List<String> names = titled ? words.subList(1, words.size()) : words;
        return new FoldedName(names.stream().map(NameToken::of).toList());
    }

    /** Letters that are typed for one another become one. */
    static String merged(String word) {
        StringBuilder merged = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            String one = merged(letter, at, word.length());
            boolean doubledWaw = one.equals("و") && !merged.isEmpty() && merged.charAt(merged.length() - 1) == 'و';
            if (!doubledWaw) {
                merged.append(one);
            }
        }
        return merged.isEmpty() ? word : merged.toString();
    }

    private static String merged(char letter, int at, int length) {
        return switch (letter) {
            case 'أ', 'إ', 'آ' -> "ا";
            case 'ؤ', 'ۆ' -> "و";
            // The seat at the start of a Kurdish word carries the vowel after it and is no sound of its own.
            case 'ئ' -> at == 0 && length > 1 ? "" : "ي";
            case 'ى', 'ێ' -> "ي";
            case 'ة', 'ە' -> "ه";
            case 'ء' -> "";
            default -> String.valueOf(letter);
        };
    }
}
