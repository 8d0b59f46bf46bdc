package org.sanad.reporting.html;

import org.sanad.reporting.BidiText;
import org.sanad.reporting.Cover;

/** What stands in the margins of each sheet: the running head, the provenance and the number of the page. */
final class PageMargins {

    private static final String FONT =
            "font: 8pt Inter, Vazirmatn, \"Noto Sans\", \"Noto Sans Arabic\", sans-serif; color: #5c6761;";

    private PageMargins() {}

    static String of(Cover cover) {
        var rightToLeft = cover.script().isRightToLeft();
        var start = rightToLeft ? "right" : "left";
        var end = rightToLeft ? "left" : "right";
        var digits = cover.script().indicDigits() ? ", arabic-indic" : "";
        return """
                @page { size: A4; margin: 18mm 17mm 20mm;
                @top-%s { content: %s; %s text-align: %s; }
                @bottom-%s { content: %s; %s text-align: %s; width: 80%%; }
                @bottom-%s { content: "\\2066 " counter(page%s) " / " counter(pages%s) "\\2069 "; %s text-align: %s; } }
                """.formatted(
                        start,
                        quoted(BidiText.part(ordered(cover, cover.running()))),
                        FONT,
                        start,
                        start,
                        quoted(ordered(cover, cover.provenance())),
                        FONT,
                        start,
                        end,
                        digits,
                        digits,
                        FONT,
                        end);
    }

    private static String ordered(Cover cover, String text) {
        return BidiText.ordered(text, cover.script().direction());
    }

    /** Every character that could end a string, a style sheet or a tag is written by its number. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
