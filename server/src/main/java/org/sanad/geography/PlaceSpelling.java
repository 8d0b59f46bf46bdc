package org.sanad.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds the spelling of a place, so that "Fallujah", "Al-Falluja" and «الفلوجة» are compared by what they share. Places
 * need less than people's names do (see registry.names): the list of right answers is short and known.
 */
final class PlaceSpelling {

    /** Longer input is cut: no place's name is longer, and the work stays bounded. */
    private static final int LONGEST = 120;

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "as", "ash", "at", "ad", "adh", "ar", "az", "ath", "l", "ال");

    /** The seat under a vowel that begins a Sorani word is no sound of its own. */
    private static final Pattern KURDISH_BEGINNING = Pattern.compile("(?<!\\p{L})ئ");

    private PlaceSpelling() {}

    /** The words as typed, with letters that are typed for one another made one, and without articles. */
    static List<String> words(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        // Before Kurdish had its own ە on keyboards it was typed as heh and a non-joiner.
        String kurdish = KURDISH_BEGINNING.matcher(cut.replace("ه\u200C", "ە")).replaceAll("ا");
        String plain = Normalizer.normalize(kurdish, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        plain.codePoints().forEach(letter -> append(letter, letters));
        var words = new ArrayList<String>();
        for (String word : letters.toString().split(" +")) {
            if (!word.isEmpty()) {
                words.add(withoutArabicArticle(withArabicEnd(word)));
            }
        }
        return withoutArticles(words);
    }

    private static void append(int letter, StringBuilder letters) {
        if (Character.isLetterOrDigit(letter) && letter != 'ـ') {
            letters.append(folded(letter));
        } else if (!isSilent(letter)) {
            letters.append(' ');
        }
    }

    /** Vowel marks, hamza above a letter after decomposition, bidi marks, and apostrophes for hamza and ain. */
    private static boolean isSilent(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER
                || "'’‘`´ـ".indexOf(letter) >= 0;
    }

    private static String folded(int letter) {
        if (Character.isDigit(letter)) {
            return String.valueOf(Character.digit(letter, 10));
        }
        return switch (letter) {
            case 'ٱ' -> "ا";
            case 'ى', 'ی', 'ێ', 'ې' -> "ي";
            case 'ة', 'ھ', 'ہ' -> "ه";
            case 'ک', 'ڪ' -> "ك";
            case 'ۆ', 'ۇ', 'ۈ' -> "و";
            case 'ڕ' -> "ر";
            case 'ڵ' -> "ل";
            case 'ء' -> "";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    /** The Sorani vowel ە stands at the end of a name where Arabic has ة. */
    private static String withArabicEnd(String word) {
        return word.endsWith("ە") ? word.substring(0, word.length() - 1) + "ه" : word;
    }

    private static String withoutArabicArticle(String word) {
        return word.startsWith("ال") && word.length() >= 5 ? word.substring(2) : word;
    }

    private static List<String> withoutArticles(List<String> words) {
        var kept = words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    /** What is heard: consonants in one alphabet for all scripts, vowels only where a word begins with one. */
    static String sound(List<String> words) {
        var sound = new StringBuilder();
        for (String word : words) {
            sound.append(soundOf(word));
        }
        return sound.toString();
    }

    private static String soundOf(String word) {
        String latin = word.replace("sh", "$")
                .replace("kh", "x")
                .replace("gh", "G")
                .replace("dh", "z")
                .replace("th", "s")
                .replace("ch", "j")
                .replace("ph", "f");
        var heard = new StringBuilder();
        char before = 0;
        for (int at = 0; at < latin.length(); at++) {
            char letter = latin.charAt(at);
            char one = consonant(letter, at == 0);
            boolean silentEnd = one == 'h' && at == latin.length() - 1 && at > 0;
            if (one != 0 && letter != before && !silentEnd) {
                heard.append(one);
            }
            before = letter;
        }
        return heard.toString();
    }

    /** Zero for a letter that is not heard as a consonant. */
    private static char consonant(char letter, boolean first) {
        return switch (letter) {
            case 'ا', 'ع', 'a', 'e', 'i', 'o', 'u', 'ە' -> first ? 'A' : 0;
            case 'و', 'w' -> first ? 'W' : 0;
            case 'ي', 'y' -> first ? 'Y' : 0;
            case 'ب', 'پ', 'p' -> 'b';
            case 'ت', 'ط' -> 't';
            case 'ث', 'س', 'ص' -> 's';
            case 'ج', 'چ' -> 'j';
            case 'ح', 'ه' -> 'h';
            case 'خ' -> 'x';
            case 'د', 'ض' -> 'd';
            case 'ذ', 'ز', 'ظ', 'ژ' -> 'z';
            case 'ر' -> 'r';
            case 'ش' -> '$';
            case 'غ' -> 'G';
            case 'ف', 'ڤ', 'v' -> 'f';
            case 'ق', 'ك', 'گ', 'q', 'g', 'c' -> 'k';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            default -> letter;
        };
    }
}
