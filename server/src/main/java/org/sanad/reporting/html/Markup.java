package org.sanad.reporting.html;

import java.util.List;
import java.util.stream.Collectors;
import org.sanad.reporting.BidiText;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Script;
import org.sanad.reporting.Span;
import org.sanad.reporting.XmlText;

/** Words as HTML: escaped, with ranges and foreign words kept in their own order. */
record Markup(Script script) {

    static String escaped(String text) {
        return XmlText.escaped(text);
    }

    static String language(Script script) {
        return " lang=\"%s\" dir=\"%s\"".formatted(escaped(script.language()), script.isRightToLeft() ? "rtl" : "ltr");
    }

    String plain(String text) {
        return escaped(BidiText.ordered(text, script.direction()));
    }

    /** What people named: whatever it begins and ends with, its brackets stand where they were typed. */
    String name(String text) {
        return "<bdi>" + plain(text) + "</bdi>";
    }

    /** What stands by itself: a cell, a label. */
    String alone(String text) {
        return escaped(BidiText.alone(text, script.direction()));
    }

    String spans(List<Span> spans) {
        return spans.stream().map(this::span).collect(Collectors.joining());
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Words words -> plain(words.text());
            case Span.Strong strong -> "<strong>" + plain(strong.text()) + "</strong>";
            case Span.Number number ->
                "<bdi class=\"number\"%s data-row=\"%s\">%s</bdi>"
                        .formatted(direction(number.text()), escaped(number.source()), escaped(number.text()));
            case Span.Foreign foreign ->
                "<span" + language(foreign.script()) + ">"
                        + escaped(BidiText.ordered(
                                foreign.text(), foreign.script().direction())) + "</span>";
        };
    }

    /** Latin digits run from left to right; Arabic digits and words take the line's own direction. */
    private String direction(String number) {
        return script.direction() == Direction.RIGHT_TO_LEFT
                        && number.codePoints().noneMatch(BidiText::belongsRightToLeft)
                ? " dir=\"ltr\""
                : script.isRightToLeft() ? " dir=\"rtl\"" : "";
    }
}
