package org.sanad.reporting.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.reporting.BidiText;

/**
 * A line cut into stretches of one direction. Word reads the direction of a stretch from its properties alone; a number
 * with its signs is one stretch, from left to right when its digits are Latin.
 */
final class ScriptRuns {

    private static final Pattern NUMBER =
            Pattern.compile("[+\u2212-]?[0-9]+(?:[.,:/\u2010-\u2015-][0-9]+)*%?|[A-Za-z0-9]+(?:[-/.:_][A-Za-z0-9]+)+");

    private static final Pattern APART = Pattern.compile("\u2068([^\u2066-\u2069]*)\u2069");

    private ScriptRuns() {}

    record Run(String text, boolean rightToLeft) {}

    /** @param rightToLeft direction of the line, which what has no direction takes */
    static List<Run> of(String whole, boolean rightToLeft) {
        var text = rightToLeft ? withoutNeedlessSigns(whole) : whole;
        var directions = directions(text, rightToLeft);
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var at = 1; at <= text.length(); at++) {
            if (at == text.length() || directions[at] != directions[from]) {
                runs.add(new Run(text.substring(from, at), directions[from]));
                from = at;
            }
        }
        return text.isEmpty() ? List.of() : runs;
    }

    /** Words of the line's own direction read the same when not set apart; LibreOffice loses a blank in them when they are. */
    private static String withoutNeedlessSigns(String line) {
        return APART.matcher(line)
                .replaceAll(found -> beginsRightToLeft(found.group(1))
                                && found.group(1).codePoints().allMatch(ScriptRuns::isNotLeftToRight)
                        ? Matcher.quoteReplacement(found.group(1))
                        : Matcher.quoteReplacement(found.group()));
    }

    private static boolean isNotLeftToRight(int letter) {
        return Character.getDirectionality(letter) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean[] directions(String text, boolean line) {
        var strong = new Strength[text.length()];
        Arrays.fill(strong, Strength.NONE);
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Arrays.fill(strong, i, i + Character.charCount(text.codePointAt(i)), strength(text.codePointAt(i)));
        }
        NUMBER.matcher(text).results().forEach(found -> Arrays.fill(strong, found.start(), found.end(), Strength.LEFT));
        var directions = new boolean[text.length()];
        resolve(text, strong, new Part(0, text.length(), line), directions);
        return directions;
    }

    /** A stretch that is read in one direction: the line, or what is set apart in it. */
    private record Part(int from, int to, boolean rightToLeft) {}

    /** What is set apart keeps its own direction to its last bracket, and gives none to what stands beside it. */
    private static void resolve(String text, Strength[] strong, Part part, boolean[] into) {
        var around = strong.clone();
        var apart = apart(text, part);
        apart.forEach(inner -> Arrays.fill(around, inner.from(), inner.to(), Strength.NONE));
        for (var i = part.from(); i < part.to(); i++) {
            into[i] = around[i] == Strength.NONE ? between(around, i, part) : around[i] == Strength.RIGHT;
        }
        apart.forEach(inner -> resolve(text, strong, inner, into));
    }

    /** The outermost parts that are set apart, without the signs that do it. */
    private static List<Part> apart(String text, Part within) {
        var parts = new ArrayList<Part>();
        for (var i = within.from(); i < within.to(); i++) {
            if (begins(text.charAt(i))) {
                var end = end(text, i, within.to());
                var right = text.charAt(i) == BidiText.RIGHT_TO_LEFT_PART
                        || text.charAt(i) == BidiText.PART && beginsRightToLeft(text.substring(i + 1, end));
                parts.add(new Part(i + 1, end, right));
                i = end;
            }
        }
        return parts;
    }

    private static boolean begins(char sign) {
        return sign == BidiText.LEFT_TO_RIGHT_PART || sign == BidiText.RIGHT_TO_LEFT_PART || sign == BidiText.PART;
    }

    private static int end(String text, int begin, int limit) {
        var deep = 0;
        for (var i = begin; i < limit; i++) {
            deep += begins(text.charAt(i)) ? 1 : text.charAt(i) == BidiText.PART_ENDS ? -1 : 0;
            if (deep == 0) {
                return i;
            }
        }
        return limit;
    }

    /** As the first letter is; digits decide nothing. */
    private static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(BidiText::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    /** Spaces and signs belong to their neighbours when both agree, else to the part. */
    private static boolean between(Strength[] strong, int at, Part part) {
        var before = at;
        while (before >= part.from() && strong[before] == Strength.NONE) {
            before--;
        }
        var after = at;
        while (after < part.to() && strong[after] == Strength.NONE) {
            after++;
        }
        var agree = before >= part.from() && after < part.to() && strong[before] == strong[after];
        return agree ? strong[before] == Strength.RIGHT : part.rightToLeft();
    }

    private enum Strength {
        LEFT,
        RIGHT,
        NONE
    }

    private static Strength strength(int letter) {
        if (BidiText.isRightToLeft(letter)
                || Character.getDirectionality(letter) == Character.DIRECTIONALITY_ARABIC_NUMBER) {
            return Strength.RIGHT;
        }
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER -> Strength.LEFT;
            default -> Strength.NONE;
        };
    }
}
