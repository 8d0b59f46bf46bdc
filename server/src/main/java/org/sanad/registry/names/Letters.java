package org.sanad.registry.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts what was typed into words of one script each and drops what is no letter: vowel marks, tatweel, bidi marks,
 * emoji, punctuation, markup. Letters that tell sounds apart (ة, ە, ى, hamza carriers) are kept for the ear; folding
 * merges them later.
 */
final class Letters {

    /** Longer input is cut: no person's name is longer, and the work stays bounded. */
    static final int LONGEST = 300;

    static final int MOST_WORDS = 12;

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,80}>");
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    private Letters() {}

    static List<String> words(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String plain = MARKUP.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        // Before Kurdish had its own ە on keyboards it was typed as heh and a non-joiner.
        String heard = plain.replace("ه" + ZERO_WIDTH_NON_JOINER, "ە");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        heard.codePoints().forEach(letter -> take(letter, word, words));
        finish(word, words);
        return words;
    }

    private static void take(int letter, StringBuilder word, List<String> words) {
        if (isArabic(letter)) {
            takeOfScript(arabic(letter), word, words);
        } else if (Character.isDigit(letter)) {
            takeOfScript(String.valueOf(Character.digit(letter, 10)), word, words);
        } else if (Character.isLetter(letter)) {
            takeOfScript(latin(letter), word, words);
        } else if (!isSilent(letter)) {
            finish(word, words);
        }
    }

    private static void takeOfScript(String letters, StringBuilder word, List<String> words) {
        if (!word.isEmpty() && !letters.isEmpty() && isArabic(word.charAt(0)) != isArabic(letters.charAt(0))) {
            finish(word, words);
        }
        word.append(letters);
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty() && words.size() < MOST_WORDS) {
            words.add(word.toString());
        }
        word.setLength(0);
    }

    static boolean isArabic(int letter) {
        return letter >= 0x0600 && letter <= 0x06FF && Character.isLetter(letter) && letter != 'ـ';
    }

    /** Marks inside a word that do not end it: harakat, tatweel, bidi and joining marks, apostrophes for hamza and ain. */
    private static boolean isSilent(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER
                || "'’‘`´ـ\"".indexOf(letter) >= 0;
    }

    private static String arabic(int letter) {
        return switch (letter) {
            case 'ک', 'ڪ', 'ګ' -> "ك";
            case 'ی', 'ې', 'ۍ' -> "ي";
            case 'ھ', 'ہ', 'ۂ' -> "ه";
            case 'ۀ' -> "ە";
            case 'ۃ' -> "ة";
            case 'ٱ', 'ٲ', 'ٵ' -> "ا";
            case 'ٳ' -> "إ";
            case 'ڕ', 'ړ' -> "ر";
            case 'ڵ', 'ڶ' -> "ل";
            case 'ۇ', 'ۈ' -> "و";
            case 'ڨ' -> "ق";
            default -> Character.toString(letter);
        };
    }

    private static String latin(int letter) {
        return switch (letter) {
            case 'ş' -> "sh";
            case 'ç', 'č' -> "ch";
            case 'š' -> "sh";
            case 'ž' -> "zh";
            case 'ğ', 'ġ' -> "gh";
            case 'ı' -> "i";
            // Long vowels of Kurdish and scholarly spelling: the length is worth hearing.
            case 'î', 'ī', 'ê', 'ē' -> "ee";
            case 'û', 'ū', 'ô', 'ō' -> "oo";
            case 'â', 'ā' -> "aa";
            case 'ß' -> "ss";
            default -> stripped(letter);
        };
    }

    private static String stripped(int letter) {
        if (letter < 0x80) {
            return Character.toString(letter);
        }
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return Character.getType(letter) == Character.MODIFIER_LETTER ? "" : Character.toString(apart.codePointAt(0));
    }
}
