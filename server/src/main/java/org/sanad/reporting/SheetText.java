package org.sanad.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a spreadsheet can hold as text and as a sheet's name. */
public final class SheetText {

    /** Excel's own bound, in UTF-16 units. */
    static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern FORBIDDEN_IN_NAME = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}\\p{Cf}]+");

    private SheetText() {}

    /** The text without characters XML 1.0 cannot carry, cut to what a cell holds. */
    public static String cell(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(SheetText::isLegalXml).forEach(legal::appendCodePoint);
        // "_x0041_" is how a sheet spells "A"; an escaped underscore keeps what the person wrote.
        return cut(ESCAPE_LOOKALIKE.matcher(legal).replaceAll("_x005F_"), LONGEST_TEXT);
    }

    /** Names for sheets, in the same order: legal, not blank, and different from each other. */
    public static List<String> sheetNames(List<String> wished) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String wish : wished) {
            names.add(freeName(legalName(wish, names.size() + 1), taken));
        }
        return names;
    }

    private static String legalName(String wish, int position) {
        String name = cell(FORBIDDEN_IN_NAME.matcher(wish).replaceAll(" "))
                .strip()
                .replaceAll("^[' ]+|[' ]+$", "")
                .replaceAll("\\s+", " ")
                // A plain apostrophe ends a sheet's name inside the references that spreadsheets write.
                .replace('\'', '’');
        // Excel keeps the name "History" for itself.
        boolean unusable = name.isEmpty() || name.equalsIgnoreCase("history");
        return cut(unusable ? name + position : name, LONGEST_NAME);
    }

    private static String freeName(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            String ending = " (" + n + ")";
            free = cut(name, LONGEST_NAME - ending.length()) + ending;
        }
        return free;
    }

    private static boolean isLegalXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splitsPair ? length - 1 : length);
    }
}
