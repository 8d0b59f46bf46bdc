package org.sanad.reporting;

/** A stretch of a line. Numbers are stretches of their own, so that each can be traced and none is turned around. */
public sealed interface Span {

    String text();

    record Words(String text) implements Span {}

    record Strong(String text) implements Span {}

    /**
     * A number from the result table, written as the reader writes it.
     *
     * @param source the row it stands in; never shown, kept for whoever asks
     */
    record Number(String text, String source) implements Span {}

    /** Words of another language than the document's. */
    record Foreign(String text, Script script) implements Span {}

    static Span words(String text) {
        return new Words(text);
    }

    static Span strong(String text) {
        return new Strong(text);
    }

    static Span number(String text, String source) {
        return new Number(text, source);
    }
}
