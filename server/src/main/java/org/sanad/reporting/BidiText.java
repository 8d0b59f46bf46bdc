package org.sanad.reporting;

import java.util.regex.Pattern;

/**
 * Keeps what is read from left to right in that order inside Arabic and Sorani. Unprotected, "17–69" is printed as 69–17
 * there, "X-16" as 16-X.
 */
public final class BidiText {

    /** Begins a part that is read from left to right, whatever stands around it. */
    public static final char LEFT_TO_RIGHT_PART = '\u2066';

    /** Begins a part whose first letter decides its direction. */
    public static final char PART = '\u2068';

    /** Ends either. */
    public static final char PART_ENDS = '\u2069';

    private static final String NUMBER = "[0-9\u0660-\u0669](?:[0-9\u0660-\u0669.,:/\u066B\u066C]*[0-9\u0660-\u0669])?";

    /** Two or more numbers joined by a dash, a minus sign before a number, and codes of letters and numbers. */
    private static final Pattern FIXED_ORDER = Pattern.compile("(?<![\u2066\u2068\\p{L}\\p{Nd}])(?:"
            + "[\u2212-]?" + NUMBER + "[%\u066A]?(?:\\s?[\u2010-\u2015\u2212-]\\s?[\u2212]?" + NUMBER + "[%\u066A]?)+"
            + "|[\u2212-]" + NUMBER + "[%\u066A]?"
            + "|[A-Za-z]+[A-Za-z0-9]*(?:[-/.:_][A-Za-z0-9]+)*[-/.:_][0-9]+"
            + ")(?![\\p{L}\\p{Nd}])");

    private BidiText() {}

    /** The text with its ranges, negative numbers and codes set apart; unchanged where lines run from left to right. */
    public static String ordered(String text, Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT
                ? text
                : FIXED_ORDER.matcher(text).replaceAll(found -> LEFT_TO_RIGHT_PART + found.group() + PART_ENDS);
    }

    /** A label of unknown direction, which must not pull what stands beside it into its own. */
    public static String part(String text) {
        return PART + text + PART_ENDS;
    }

    /** Whether a letter is written from right to left. */
    public static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
