package org.sanad.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed or pasted into a line, without what nobody sees: marks of direction, zero-width spaces, control
 * characters, runs of spaces. The non-joiner stays between letters, since Sorani and Persian spelling need it.
 */
public final class TypedText {

    private static final char NON_JOINER = '\u200C';

    private TypedText() {}

    /** Empty for null, so that a field that was not sent reads like one left blank. */
    public static String of(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var seen = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(letter -> append(letter, seen));
        return seen.toString().strip().replaceAll("[\\s\\u00A0]+", " ").replaceAll("^\\u200C+|\\u200C+$", "");
    }

    /** Null where nothing was typed. */
    public static @Nullable String orNull(@Nullable String typed) {
        var text = of(typed);
        return text.isEmpty() ? null : text;
    }

    private static void append(int letter, StringBuilder seen) {
        if (Character.isWhitespace(letter)) {
            seen.append(' ');
            return;
        }
        int type = Character.getType(letter);
        boolean unseen = type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
        if (!unseen || letter == NON_JOINER) {
            seen.appendCodePoint(letter);
        }
    }
}
