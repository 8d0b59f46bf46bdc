package org.sanad.geography;

import java.util.List;

/**
 * One spelling of a place, folded.
 *
 * @param joined the words without spaces
 * @param sound what is heard, alike for all scripts
 */
record FoldedPlace(List<String> words, String joined, String sound) {

    /** Vowels and doubled letters by which two spellings of one sound may differ. */
    private static final int MOST_SILENT_LETTERS = 6;

    static FoldedPlace of(String typed) {
        var words = PlaceSpelling.words(typed);
        return new FoldedPlace(words, String.join("", words), PlaceSpelling.sound(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How near this is to what was typed, or {@link Nearness#NONE}. */
    Nearness nearness(FoldedPlace typed) {
        if (joined.equals(typed.joined)) {
            return Nearness.SAME;
        }
        boolean alikeInLength = Math.abs(joined.length() - typed.joined.length()) <= MOST_SILENT_LETTERS;
        if (alikeInLength && sound.length() >= 2 && sound.equals(typed.sound)) {
            return Nearness.SOUNDS_THE_SAME;
        }
        if (typed.joined.length() >= 2 && typed.words.stream().allMatch(this::hasWordBeginning)) {
            return Nearness.BEGINS_SO;
        }
        return alikeInLength && isMistypedFrom(typed) ? Nearness.MISTYPED : Nearness.NONE;
    }

    private boolean hasWordBeginning(String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private boolean isMistypedFrom(FoldedPlace typed) {
        int length = Math.min(joined.length(), typed.joined.length());
        int allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
        return allowed > 0
                && (distance(joined, typed.joined, allowed) <= allowed
                        || sound.length() >= 4 && typed.sound.length() >= 3 && distance(sound, typed.sound, 1) <= 1);
    }

    /** Letters to add, drop or change; anything above {@code limit} is only known to be above it. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int at = 1; at <= one.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int to = 1; to < row.length; to++) {
                int changed = diagonal + (one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.min(changed, Math.min(row[to], row[to - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
