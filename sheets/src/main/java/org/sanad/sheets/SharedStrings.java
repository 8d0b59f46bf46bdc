package org.sanad.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that cells point at by number, and how a text is put together from its runs. */
final class SharedStrings {

    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> read(byte[] part, Limits limits) throws UnreadableFile, XMLStreamException {
        List<String> strings = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(part)) {
            while (xml.toNextStart()) {
                if (xml.name().equals("si")) {
                    strings.add(runs(xml, "si"));
                    if (strings.size() > limits.cells()) {
                        throw new UnreadableFile("sheet-too-many-cells", limits.cells());
                    }
                }
            }
        }
        return strings;
    }

    /** The text inside an {@code si} or {@code is} element: its runs joined, without reading aids above the line. */
    static String runs(XmlPart xml, String element) throws UnreadableFile, XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.toNextStartWithin(element)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh" -> xml.skip();
                default -> {}
            }
        }
        return plain(text.toString());
    }

    /** Undoes the sheet's own spelling of odd characters, {@code _x000D_} for a carriage return. */
    static String plain(String text) throws UnreadableFile {
        if (text.length() > LONGEST_TEXT) {
            throw new UnreadableFile("sheet-text-too-long", LONGEST_TEXT);
        }
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
