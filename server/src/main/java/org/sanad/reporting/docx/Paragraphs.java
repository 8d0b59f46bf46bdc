package org.sanad.reporting.docx;

import java.util.List;
import org.sanad.reporting.BidiText;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Script;
import org.sanad.reporting.Span;
import org.sanad.reporting.XmlText;

/** Paragraphs and their runs. In a line from right to left the paragraph says so, and so does every run of its script. */
record Paragraphs(Script script) {

    String plain(String style, String text) {
        return paragraph(style, "", runs(text, false));
    }

    String spans(String style, List<Span> spans) {
        return spans(style, "", spans);
    }

    /** @param more further properties of the paragraph, which come after its style and before its direction */
    String spans(String style, String more, List<Span> spans) {
        var runs = new StringBuilder();
        spans.forEach(span -> runs.append(span(span)));
        return paragraph(style, more, runs.toString());
    }

    String paragraph(String style, String more, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + (script.isRightToLeft() ? "<w:bidi/>" : "")
                + "</w:pPr>" + runs + "</w:p>";
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Words words -> runs(words.text(), false);
            case Span.Strong strong -> runs(strong.text(), true);
            case Span.Number number -> runs(number.text(), false);
            case Span.Foreign foreign -> runs(BidiText.part(foreign.text()), false);
        };
    }

    String runs(String text, boolean strong) {
        var ordered = BidiText.ordered(text, script.direction());
        if (script.direction() == Direction.LEFT_TO_RIGHT
                && ordered.codePoints().noneMatch(BidiText::isRightToLeft)) {
            return run(ordered, strong, false);
        }
        var runs = new StringBuilder();
        ScriptRuns.of(ordered, script.isRightToLeft())
                .forEach(run -> runs.append(run(run.text(), strong, run.rightToLeft())));
        return runs.toString();
    }

    private static String run(String text, boolean strong, boolean rightToLeft) {
        var properties = (strong ? "<w:b/><w:bCs/>" : "") + (rightToLeft ? "<w:rtl/>" : "");
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + XmlText.escaped(text) + "</w:t></w:r>";
    }
}
