package org.sanad.registry.names;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to hear a name: its consonants and the gaps before, between and after them (one more gap than consonants).
 * Consonants are single signs: 8 = th as in Othman, 6 = dh as in Mundhir, D = ض, Z = ظ, x = kh, G = gh, S = sh, c = ch,
 * J = zh.
 */
record Sounds(String consonants, List<Gap> gaps) {

    /** The same sounds with short vowels that are known though not written: a, i, u, or a dot to leave a gap as it is. */
    Sounds withShortVowels(String vowels) {
        List<Gap> voiced = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            voiced.add(gaps.get(i).voiced(vowels.charAt(i)));
        }
        return new Sounds(consonants, List.copyOf(voiced));
    }

    /** Collects a reading from left to right of speech. */
    static final class Ear {
        private final StringBuilder consonants = new StringBuilder();
        private final List<Gap> gaps = new ArrayList<>();
        private final boolean written;
        private Gap open;

        Ear(boolean writesShortVowels) {
            this.written = writesShortVowels;
            this.open = Gap.none(writesShortVowels);
        }

        boolean isAtStart() {
            return consonants.isEmpty() && !open.present();
        }

        void vowel(int must, int may, int quality) {
            open = open.with(must, may, quality);
        }

        /** A consonant; one doubled without a vowel between is heard once. */
        void consonant(char sound) {
            boolean doubled =
                    !consonants.isEmpty() && !open.present() && consonants.charAt(consonants.length() - 1) == sound;
            if (!doubled) {
                consonants.append(sound);
                gaps.add(open);
                open = Gap.none(written);
            }
        }

        Sounds heard() {
            List<Gap> all = new ArrayList<>(gaps);
            all.add(open);
            return new Sounds(consonants.toString(), List.copyOf(all));
        }
    }
}
