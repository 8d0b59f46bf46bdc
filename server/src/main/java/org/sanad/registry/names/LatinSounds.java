package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Hears a word in Latin letters by the habits of Iraqi clerks and of Kurdish Latin spelling. Two letters for one sound
 * (sh, th, dh, zh) may also be two sounds (Ishaq, Fathi, Adham, Azhar), so there can be several readings.
 */
final class LatinSounds {

    private static final int MOST_READINGS = 4;

    private LatinSounds() {}

    static List<Sounds> of(String word) {
        List<String> readings = new ArrayList<>(List.of(word));
        for (String pair : List.of("sh", "th", "dh", "zh")) {
            int have = readings.size();
            for (int i = 0; i < have && readings.size() < MOST_READINGS; i++) {
                if (readings.get(i).contains(pair)) {
                    readings.add(readings.get(i).replace(pair, pair.charAt(0) + "|" + pair.charAt(1)));
                }
            }
        }
        if (word.length() > 3 && word.endsWith("h") && isVowel(word.charAt(word.length() - 2))) {
            // Fatimah, Abdullah: the h may only spell a teh marbuta.
            readings.add(word.substring(0, word.length() - 1));
        }
        return readings.stream().map(LatinSounds::listen).distinct().toList();
    }

    private static Sounds listen(String word) {
        Sounds.Ear ear = new Sounds.Ear(true);
        int at = 0;
        while (at < word.length()) {
            int end = vowelsFrom(word, at);
            if (end > at) {
                hearVowels(word.substring(at, end), ear);
                at = end;
            } else {
                at += hearConsonant(word, at, ear);
            }
        }
        return ear.heard();
    }

    /** Where the run of vowels from here ends; w and y belong to it unless they open the word. */
    private static int vowelsFrom(String word, int from) {
        int end = from;
        while (end < word.length() && (isVowel(word.charAt(end)) || end > 0 && isGlide(word.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static boolean isGlide(char letter) {
        return letter == 'w' || letter == 'y';
    }

    private static void hearVowels(String run, Sounds.Ear ear) {
        int must = 0;
        int may = 0;
        int quality = 0;
        if (run.contains("w") || run.contains("oo") || run.contains("uu")) {
            must |= Gap.W;
        }
        if (run.contains("y") || run.contains("ee") || run.contains("ii") || run.contains("ei") || run.contains("ai")) {
            must |= Gap.Y;
        }
        if (run.contains("aa")) {
            must |= Gap.A;
        }
        for (int i = 0; i < run.length(); i++) {
            switch (run.charAt(i)) {
                case 'a' -> {
                    may |= Gap.A;
                    quality |= Gap.SHORT_A;
                }
                case 'e' -> {
                    may |= Gap.Y;
                    quality |= Gap.SHORT_A | Gap.SHORT_I;
                }
                case 'i', 'y' -> {
                    may |= Gap.Y;
                    quality |= Gap.SHORT_I;
                }
                default -> {
                    may |= Gap.W;
                    quality |= Gap.SHORT_U;
                }
            }
        }
        ear.vowel(must, may, quality);
    }

    private static int hearConsonant(String word, int at, Sounds.Ear ear) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        char pair = next == 'h' ? withH(word.charAt(at)) : 0;
        if (pair != 0) {
            ear.consonant(pair);
            return 2;
        }
        char sound = alone(word.charAt(at), next);
        if (sound != 0) {
            ear.consonant(sound);
        }
        return 1;
    }

    private static char withH(char letter) {
        return switch (letter) {
            case 's' -> 'S';
            case 'c' -> 'c';
            case 'k' -> 'x';
            case 'g' -> 'G';
            case 't' -> '8';
            case 'd' -> '6';
            case 'z' -> 'J';
            case 'p' -> 'f';
            default -> 0;
        };
    }

    private static char alone(char letter, char next) {
        return switch (letter) {
            // Kurdish Latin writes c for the sound of جـ; before k it is only English doubling.
            case 'c' -> next == 'k' ? 0 : 'j';
            case '|' -> 0;
            default -> letter;
        };
    }
}
