package org.sanad.reporting.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.reporting.BidiText;

/**
 * A line cut into stretches of one direction. Word reads the direction of a stretch from its properties alone; a number
 * with its signs is one stretch, from left to right when its digits are Latin.
 */
final class ScriptRuns {

    private static final Pattern NUMBER =
            Pattern.compile("[+\u2212-]?[0-9]+(?:[.,:/\u2010-\u2015-][0-9]+)*%?|[A-Za-z0-9]+(?:[-/.:_][A-Za-z0-9]+)+");

    private ScriptRuns() {}

    record Run(String text, boolean rightToLeft) {}

    /** @param rightToLeft direction of the line, which what has no direction takes */
    static List<Run> of(String text, boolean rightToLeft) {
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

    private static boolean[] directions(String text, boolean line) {
        var strong = new Strength[text.length()];
        Arrays.fill(strong, Strength.NONE);
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Arrays.fill(strong, i, i + Character.charCount(text.codePointAt(i)), strength(text.codePointAt(i)));
        }
        NUMBER.matcher(text).results().forEach(found -> Arrays.fill(strong, found.start(), found.end(), Strength.LEFT));
        var directions = new boolean[text.length()];
        for (var i = 0; i < text.length(); i++) {
            directions[i] = strong[i] == Strength.NONE ? between(strong, i, line) : strong[i] == Strength.RIGHT;
        }
        return directions;
    }

    /** Spaces and signs belong to their neighbours when both agree, else to the line. */
    private static boolean between(Strength[] strong, int at, boolean line) {
        var before = at;
        while (before >= 0 && strong[before] == Strength.NONE) {
            before--;
        }
        var after = at;
        while (after < strong.length && strong[after] == Strength.NONE) {
            after++;
        }
        var agree = before >= 0 && after < strong.length && strong[before] == strong[after];
        return agree ? strong[before] == Strength.RIGHT : line;
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
