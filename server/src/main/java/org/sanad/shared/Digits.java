package org.sanad.shared;

import java.util.regex.Pattern;

/** Makes what people type in three scripts comparable. */
public final class Digits {

    /** Direction marks, joiners, byte order marks: on screen nobody sees them. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private static final int LONGEST_EXCERPT = 60;

    private Digits() {}

    /** The text with digits 0-9 (from ٠-٩, ۰-۹, ０-９), without invisible marks, single spaces inside and none around. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        INVISIBLE.matcher(typed).replaceAll("").codePoints().forEach(c -> plain.appendCodePoint(latin(c)));
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** So much of what was typed as an error may repeat. */
    static String excerpt(String typed) {
        int end = typed.offsetByCodePoints(0, Math.min(LONGEST_EXCERPT, typed.codePointCount(0, typed.length())));
        return end == typed.length() ? typed : typed.substring(0, end) + "…";
    }

    private static int latin(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c;
    }
}
