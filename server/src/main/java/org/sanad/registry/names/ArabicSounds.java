package org.sanad.registry.names;

/** Hears a word in Arabic letters, by Arabic habit or, where it shows Kurdish vowel letters, by Kurdish habit. */
final class ArabicSounds {

    private final String word;
    private final boolean kurdish;
    private final Sounds.Ear ear;

    private ArabicSounds(String word) {
        this.word = word;
        this.kurdish = isKurdish(word);
        this.ear = new Sounds.Ear(kurdish);
    }

    static Sounds of(String word) {
        return new ArabicSounds(word).listen();
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
            case 'ع' -> ear.vowel(0, Gap.A, 0);
            case 'ء' -> {
                return true;
            }
            case 'ؤ' -> ear.vowel(0, Gap.W, 0);
            case 'ئ' -> hearSeat(start);
            case 'ە' -> ear.vowel(0, 0, Gap.SHORT_A | Gap.SHORT_I);
            case 'ێ' -> ear.vowel(Gap.Y, 0, Gap.SHORT_I | Gap.SHORT_A);
            case 'ۆ' -> ear.vowel(Gap.W, 0, Gap.SHORT_U);
            case 'ى' -> ear.vowel(0, Gap.A | Gap.Y, 0);
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
            boolean shortU = kurdish && (at + 1 >= word.length() || word.charAt(at + 1) != 'و');
            ear.vowel(shortU ? 0 : Gap.W, Gap.W, Gap.SHORT_U);
        } else {
            // Final yeh and alef maqsura are typed for one another: موسى, موسي.
            ear.vowel(end && !kurdish ? 0 : Gap.Y, end && !kurdish ? Gap.A | Gap.Y : Gap.Y, kurdish ? Gap.SHORT_I : 0);
        }
        return true;
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
