package org.sanad.proof.text;

/** One spelling for the signs of numbers: digits of Arabic and Persian, their separators and percent signs. */
final class Signs {

    /** Between thousands where a report sets a thin or fixed space. */
    static final char THOUSANDS_SPACE = '\u202F';

    private Signs() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> put(plain, (char) c));
        return plain.toString();
    }

    private static void put(StringBuilder plain, char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            plain.append((char) ('0' + c - '\u0660'));
        } else if (c >= '\u06F0' && c <= '\u06F9') {
            plain.append((char) ('0' + c - '\u06F0'));
        } else if (!isMark(c) && !isVowel(c)) {
            plain.append(sign(c));
        }
    }

    /** Signs of vowels and the stroke that draws words out: some reports set them, some do not, or elsewhere. */
    private static boolean isVowel(char c) {
        return c >= '\u064B' && c <= '\u0652' || c == '\u0640' || c == '\u0670';
    }

    /** Marks of direction, invisible, stand inside numbers of right-to-left text. */
    private static boolean isMark(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u066A', '\uFF05', '\uFE6A' -> '%';
            case '\u066B' -> '.';
            case '\u066C' -> ',';
            case '\u2009', '\u2007', '\u00A0' -> THOUSANDS_SPACE;
            case '\t' -> ' ';
            default -> c;
        };
    }
}
