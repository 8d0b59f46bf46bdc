package org.sanad.reporting.charts.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide words will be. Measured with the machine's sans-serif, letters joined, and a little more, since the fonts of our
 * pages are wider than some: nothing is cut. A machine without any font is guessed at.
 */
final class TextWidth {

    private static final int MEASURED_AT = 100;
    private static final double GUESSED_PER_LETTER = 0.62;
    private static final double WIDER = 1.07;
    /** How much wider bold letters are. */
    static final double BOLDER = 1.06;

    private static final int MOST_KEPT = 20_000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Optional<Font> FONT = font();
    private static final Map<String, Double> KNOWN = new ConcurrentHashMap<>();

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        if (KNOWN.size() > MOST_KEPT) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, TextWidth::measured) * size * (bold ? BOLDER : 1);
    }

    private static double measured(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return FONT.map(font -> WIDER * new TextLayout(text, font, CONTEXT).getAdvance() / MEASURED_AT)
                .orElseGet(() -> text.codePointCount(0, text.length()) * GUESSED_PER_LETTER);
    }

    /** A JDK on a machine without fontconfig or fonts throws one of several errors here. */
    private static Optional<Font> font() {
        try {
            var font = new Font(Font.SANS_SERIF, Font.PLAIN, MEASURED_AT);
            return new TextLayout("0", font, CONTEXT).getAdvance() > 0 ? Optional.of(font) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }
}
