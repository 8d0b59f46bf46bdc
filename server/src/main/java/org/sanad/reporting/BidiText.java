package org.sanad.reporting;

import java.util.regex.Pattern;

/**
 * Keeps what is read from left to right in that order inside Arabic and Sorani. Unprotected, "17–69" is printed as 69–17
 * there, "X-16" as 16-X. Numbers in Arabic digits are left alone: with the lesser one at the right they read as they should.
 */
public final class BidiText {

    /** Begins a part that is read from left to right, whatever stands around it. */
    public static final char LEFT_TO_RIGHT_PART = '\u2066';

    /** Begins a part that is read from right to left. */
    public static final char RIGHT_TO_LEFT_PART = '\u2067';

    /** Begins a part whose first letter decides its direction. */
    public static final char PART = '\u2068';

    /** Ends either. */
    public static final char PART_ENDS = '\u2069';

    private static final String NUMBER = "[0-9](?:[0-9.,:/]*[0-9])?";

    private static final String ALONE = "(?<![\u2066\u2068\\p{L}\\p{Nd}])";

    /** Two or more numbers joined by a dash, or a minus sign before a number. */
    private static final String RANGE = "[\u2212-]?" + NUMBER + "%?(?:\\s?[\u2010-\u2015\u2212-]\\s?\u2212?" + NUMBER
            + "%?)+|[\u2212-]" + NUMBER + "%?";

    private static final String CODE = "[A-Za-z]+[A-Za-z0-9]*(?:[-/.:_][A-Za-z0-9]+)*[-/.:_][0-9]+";
    private static final String ENDS = "(?![\\p{L}\\p{Nd}])";
    private static final Pattern RANGES = Pattern.compile(ALONE + "(?:" + RANGE + ")" + ENDS);
    private static final Pattern FIXED_ORDER = Pattern.compile(ALONE + "(?:" + RANGE + "|" + CODE + ")" + ENDS);

    private BidiText() {}

    /** The text with its ranges, negative numbers and codes set apart; unchanged where lines run from left to right. */
    public static String ordered(String text, Direction direction) {
        return setApart(FIXED_ORDER, text, direction);
    }

    /** A text that stands by itself, as in a cell: where it has no letter of the line's direction it keeps its own order. */
    public static String alone(String text, Direction direction) {
        var own = direction == Direction.RIGHT_TO_LEFT
                && text.codePoints().noneMatch(BidiText::belongsRightToLeft)
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
        return own ? LEFT_TO_RIGHT_PART + text + PART_ENDS : ordered(text, direction);
    }

    /** The same for cells of a sheet, whose codes must stay equal to themselves. */
    static String rangesOrdered(String text, Direction direction) {
        return setApart(RANGES, text, direction);
    }

    private static String setApart(Pattern what, String text, Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT
                ? text
                : what.matcher(text).replaceAll(found -> LEFT_TO_RIGHT_PART + found.group() + PART_ENDS);
    }

    /**
     * A label of unknown direction, which must not pull what stands beside it into its own. Arabic digits without a letter
     * would be taken for left to right, and their percent sign stand at the wrong end.
     */
    public static String part(String text) {
        var digits = text.codePoints().anyMatch(BidiText::belongsRightToLeft)
                && text.codePoints().noneMatch(Character::isLetter);
        return (digits ? RIGHT_TO_LEFT_PART : PART) + text + PART_ENDS;
    }

    /** Whether it is an Arabic letter or digit. */
    public static boolean belongsRightToLeft(int codePoint) {
        return isRightToLeft(codePoint)
                || Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** Whether a letter is written from right to left. */
    public static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
