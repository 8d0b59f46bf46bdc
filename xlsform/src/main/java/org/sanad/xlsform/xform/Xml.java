package org.sanad.xlsform.xform;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, element by element, indented where no text is disturbed by it. */
final class Xml {

    private final StringBuilder out = new StringBuilder(4_096);
    private final Deque<String> open = new ArrayDeque<>();
    private int inline;

    Xml open(String name) {
        return open(name, Attributes.none());
    }

    Xml open(String name, Attributes attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    Xml close() {
        String name = open.pop();
        if (inline > 0) {
            inline--;
        } else {
            indent();
        }
        out.append("</").append(name).append('>');
        return this;
    }

    Xml empty(String name, Attributes attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds nothing but text. */
    Xml element(String name, Attributes attributes, String text) {
        if (text.isEmpty()) {
            return empty(name, attributes);
        }
        openInline(name, attributes);
        text(text);
        return close();
    }

    /** Until it is closed, nothing is added that a reader could take for text. */
    Xml openInline(String name, Attributes attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        inline++;
        return this;
    }

    Xml text(String text) {
        escape(text, false);
        return this;
    }

    Xml take(Xml other) {
        out.append(other.out);
        return this;
    }

    private void start(String name, Attributes attributes) {
        if (inline == 0) {
            indent();
        }
        out.append('<').append(name);
        attributes.all().forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, true);
            out.append('"');
        });
    }

    private void indent() {
        out.append('\n');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\r' -> {}
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
