package org.sanad.reporting;

/** Words of anybody inside markup of ours. */
public final class XmlText {

    private XmlText() {}

    /** Nothing of it is markup any more, in a text as in an attribute; what XML cannot carry is left out. */
    public static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isLegal).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
