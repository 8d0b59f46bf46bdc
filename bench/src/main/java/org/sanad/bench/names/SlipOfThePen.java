package org.sanad.bench.names;

import java.util.random.RandomGenerator;

/** One letter left out, doubled, exchanged with its neighbour or hit beside the key. */
public final class SlipOfThePen {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private SlipOfThePen() {}

    public static String in(String name, RandomGenerator random) {
        int at;
        do {
            at = random.nextInt(name.length() - 1);
        } while (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1)));
        String before = name.substring(0, at);
        char letter = name.charAt(at);
        String after = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + other(letter, random) + after;
        };
    }

    private static char other(char letter, RandomGenerator random) {
        String alphabet = letter < 0x250 ? LATIN : ARABIC;
        return alphabet.charAt(random.nextInt(alphabet.length()));
    }
}
