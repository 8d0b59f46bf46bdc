package org.sanad.registry.names;

import java.util.Map;
import java.util.Set;

/** Hears a word in Arabic letters, by Arabic habit or, where it shows Kurdish vowel letters, by Kurdish habit. */
final class ArabicSounds {

    /**
     * Short vowels of common names that others differ from by nothing else (Hasan, Hussein; Muhammad, Mahmud; Omar,
     * Amer), which Arabic does not write: one sign for each gap, a dot where the letters say it.
     */
    private static final Map<String, String> SHORT_VOWELS = Map.ofEntries(
            Map.entry("حسن", ".aa."),
            Map.entry("محمد", ".uaa."),
            Map.entry("احمد", "a.a."),
            Map.entry("عمر", "ua."),
            Map.entry("كرم", ".aa."),
            Map.entry("حمد", ".aa."),
            Map.entry("سمر", ".aa."),
            Map.entry("امل", "aa."),
            Map.entry("خلف", ".aa."),
            Map.entry("فرح", ".aa."),
            Map.entry("قمر", ".aa."),
            Map.entry("عادل", ".i."),
            Map.entry("سالم", "..i."),
            Map.entry("جاسم", "..i."),
            Map.entry("خالد", "..i."),
            Map.entry("حامد", "..i."),
            Map.entry("ناصر", "..i."),
            Map.entry("عامر", ".i."),
            Map.entry("حسين", ".u.."),
            Map.entry("سامر", "..i."));

    /** Names whose final yeh is an alef maqsura: sounded a, and by many clerks typed with dots. */
    private static final Set<String> ENDING_IN_A = Set.of(
            "موسي", "عيسي", "مصطفي", "يحيي", "ليلي", "سلمي", "هدي", "مني", "بشري", "ندي", "نجوي", "ذكري", "رضوي",
            "مرتضي", "مجتبي", "ضحي", "لبني", "سلوي", "يسري", "مها");

    private final String word;
    private final boolean kurdish;
    private final Sounds.Ear ear;

    private ArabicSounds(String word) {
        this.word = word;
        this.kurdish = isKurdish(word);
        this.ear = new Sounds.Ear(kurdish);
    }

    static Sounds of(String word) {
        Sounds heard = new ArabicSounds(word).listen();
        String vowels = isKurdish(word) ? "" : SHORT_VOWELS.getOrDefault(NameFolding.merged(word), "");
        return vowels.length() == heard.gaps().size() ? heard.withShortVowels(vowels) : heard;
    }

    static boolean isKurdish(String word) {
        return word.chars().anyMatch(letter -> "ەێۆ".indexOf(letter) >= 0)
                || word.length() > 1 && word.startsWith("ئ")
                || hasTehInside(word);
    }

    /** Older fonts typed the Kurdish ە as ة, which Arabic has only at the end of a word. */
    private static boolean hasTehInside(String word) {
        int teh = word.indexOf('ة');
        return teh >= 0 && teh < word.length() - 1;
    }

    private Sounds listen() {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (!hearVowel(letter, at)) {
                char sound = consonant(letter);
                if (sound != 0) {
                    ear.consonant(sound);
                }
            }
        }
        return ear.heard();
    }

    private boolean hearVowel(char letter, int at) {
        boolean start = ear.isAtStart();
        boolean end = at == word.length() - 1;
        switch (letter) {
            case 'ا' -> ear.vowel(start && !kurdish ? 0 : Gap.A, Gap.A, 0);
            case 'أ', 'آ' -> ear.vowel(0, Gap.A, 0);
            case 'إ' -> ear.vowel(0, Gap.Y, 0);
            case 'ع' -> ear.vowel(0, start ? 0 : Gap.A, 0);
            case 'ء' -> {
                return true;
            }
            case 'ؤ' -> ear.vowel(0, Gap.W, 0);
            case 'ئ' -> hearSeat(start);
            case 'ە' -> ear.vowel(0, 0, Gap.SHORT_A | Gap.SHORT_I);
            case 'ێ' -> ear.vowel(Gap.Y, 0, Gap.SHORT_I | Gap.SHORT_A);
            case 'ۆ' -> ear.vowel(Gap.W, 0, Gap.SHORT_U);
            case 'ى' -> hearFinalYeh(Gap.A | Gap.Y);
            case 'ة' -> ear.vowel(0, end ? Gap.A : 0, Gap.SHORT_A | Gap.SHORT_I);
            case 'و', 'ي' -> {
                return hearGlide(letter, at, start, end);
            }
            case 'ه' -> {
                return hearFinalHeh(at, end);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hearSeat(boolean start) {
        if (kurdish) {
            // The Kurdish seat only carries the vowel letter after it.
            if (start) {
                ear.vowel(0, 0, 0);
            }
            return;
        }
        ear.vowel(0, Gap.Y, 0);
    }

    private boolean hearGlide(char letter, int at, boolean start, boolean end) {
        if (start && at == 0) {
            return false;
        }
        if (letter == 'و') {
            boolean afterSeat = at == 1 && word.charAt(0) == 'ع';
            boolean shortU = afterSeat || isFirstOfTwo(at) || kurdish && (end || word.charAt(at + 1) != 'و');
            ear.vowel(shortU ? 0 : Gap.W, Gap.W, Gap.SHORT_U);
        } else if (end && !kurdish) {
            hearFinalYeh(Gap.Y);
        } else {
            // Kurdish writes short and long i alike; next to another vowel it is the sound of y.
            boolean between = !end && !isVowelLetter(at - 1) && !isVowelLetter(at + 1);
            boolean afterLongA = at >= 2 && word.charAt(at - 2) == 'ا';
            boolean shortI = isFirstOfTwo(at) || between && (kurdish || afterLongA);
            ear.vowel(shortI ? 0 : Gap.Y, Gap.Y, kurdish ? Gap.SHORT_I : 0);
        }
        return true;
    }

    /** Kurdish without other Kurdish letters: the first of two vowels is short (حوسام, هیشام for حسام, هشام). */
    private boolean isFirstOfTwo(int at) {
        boolean between = at == 1 && word.length() > 3 && "اأإآئ".indexOf(word.charAt(0)) < 0 && !isVowelLetter(2);
        return between && word.substring(3).chars().anyMatch(letter -> "اويى".indexOf(letter) >= 0);
    }

    private void hearFinalYeh(int may) {
        if (ENDING_IN_A.contains(NameFolding.merged(word))) {
            ear.vowel(0, Gap.A, Gap.SHORT_A);
        } else {
            ear.vowel(may == Gap.Y ? Gap.Y : 0, may, 0);
        }
    }

    private boolean isVowelLetter(int at) {
        return at >= 0 && at < word.length() && "اەێۆوي".indexOf(word.charAt(at)) >= 0;
    }

    /** At the end of an Arabic word heh is mostly a teh marbuta without dots. */
    private boolean hearFinalHeh(int at, boolean end) {
        if (!end || kurdish || at == 0) {
            return false;
        }
        ear.vowel(0, Gap.A, Gap.SHORT_A | Gap.SHORT_I);
        return true;
    }

    private static char consonant(char letter) {
        return switch (letter) {
            case 'ب' -> 'b';
            case 'پ' -> 'p';
            case 'ت', 'ط' -> 't';
            case 'ث' -> '8';
            case 'ج' -> 'j';
            case 'چ' -> 'c';
            case 'ح', 'ه' -> 'h';
            case 'خ' -> 'x';
            case 'د' -> 'd';
            case 'ذ' -> '6';
            case 'ر' -> 'r';
            case 'ز' -> 'z';
            case 'ژ' -> 'J';
            case 'س', 'ص' -> 's';
            case 'ش' -> 'S';
            case 'ض' -> 'D';
            case 'ظ' -> 'Z';
            case 'غ' -> 'G';
            case 'ف' -> 'f';
            case 'ڤ' -> 'v';
            case 'ق' -> 'q';
            case 'ك' -> 'k';
            case 'گ' -> 'g';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            case 'و' -> 'w';
            case 'ي' -> 'y';
            default -> 0;
        };
    }
}
