package org.sanad.forms.export.cells;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet must not run (OWASP, "CSV injection"): before whatever it could take for the beginning of a
 * formula stands an apostrophe. That is so at the beginning of a cell, behind letters nobody sees, and behind each
 * character at which a spreadsheet with other settings would begin another cell.
 */
public final class SafeText {

    private static final Pattern NUMBERS = Pattern.compile("-?\\d+(\\.\\d+)?([ ;]+-?\\d+(\\.\\d+)?)*");

    private SafeText() {}

    public static String of(String text) {
        if (!isSuspicious(text) || NUMBERS.matcher(text).matches()) {
            return text;
        }
        var safe = new StringBuilder(text.length() + 2);
        var beginning = true;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (beginning && isTrigger(letter) || i == 0 && (letter == '\t' || letter == '\r')) {
                safe.append('\'');
                beginning = false;
            } else if (!isUnseen(letter)) {
                beginning = false;
            }
            beginning |= isSeparator(letter);
            safe.append(letter);
        }
        return safe.toString();
    }

    /** Quick, since nearly no answer is. */
    private static boolean isSuspicious(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (isTrigger(letter) || letter == '\t' || letter == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrigger(char letter) {
        return switch (letter) {
            case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    private static boolean isSeparator(char letter) {
        return letter == ';' || letter == ',' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '"';
    }

    /** Blanks, controls, letters of no width, marks of direction, fillers. */
    private static boolean isUnseen(char letter) {
        return letter <= ' '
                || letter > '~'
                        && (Character.isIdentifierIgnorable(letter)
                                || Character.isSpaceChar(letter)
                                || "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0".indexOf(letter) >= 0);
    }
}
