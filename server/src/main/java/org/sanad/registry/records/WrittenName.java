package org.sanad.registry.records;

import java.text.Normalizer;
import org.sanad.shared.Problem;

/** A name as somebody wrote it, freed of what nobody sees and nobody meant. */
public sealed interface WrittenName {

    int LONGEST = 200;

    record Read(String name) implements WrittenName {}

    record NotAName(Problem problem) implements WrittenName {}

    static WrittenName read(String typed) {
        var name = cleaned(typed);
        var length = name.codePointCount(0, name.length());
        if (name.isEmpty()) {
            return new NotAName(Problem.of("name-missing"));
        }
        if (length > LONGEST) {
            return new NotAName(Problem.of("name-too-long", length, LONGEST));
        }
        return name.codePoints().anyMatch(Character::isLetter)
                ? new Read(name)
                : new NotAName(Problem.of("name-without-letters"));
    }

    /**
     * The text without direction marks, control and other invisible characters, with single spaces. A zero-width
     * non-joiner between two letters stays: in Kurdish it parts letters that would join.
     */
    static String cleaned(String typed) {
        var letters =
                Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().toArray();
        var clean = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            if (Character.isWhitespace(letters[i]) || Character.isSpaceChar(letters[i])) {
                clean.append(' ');
            } else if (isSeen(letters[i]) || isMeantNonJoiner(letters, i)) {
                clean.appendCodePoint(letters[i]);
            }
        }
        return clean.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static boolean isMeantNonJoiner(int[] letters, int at) {
        return letters[at] == 0x200C
                && at > 0
                && at + 1 < letters.length
                && Character.isLetter(letters[at - 1])
                && Character.isLetter(letters[at + 1]);
    }
}
