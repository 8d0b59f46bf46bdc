package org.sanad.programmes.calendar.feed;

import java.nio.charset.StandardCharsets;
import org.sanad.shared.TypedText;

/** Writes content lines of RFC 5545: escaped, folded at 75 octets between letters, ended with CRLF. */
final class IcalLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder written = new StringBuilder();

    /** A value that is no text: dates, numbers, names of the standard. */
    IcalLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Free text; marks that nobody sees are left out, since some calendars show them as boxes. */
    IcalLines text(String name, String value) {
        return line(name, escaped(TypedText.of(value)));
    }

    @Override
    public String toString() {
        return written.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(letter);
            octets += length;
            at += Character.charCount(letter);
        }
        written.append(END);
    }
}
