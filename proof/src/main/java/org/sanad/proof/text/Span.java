package org.sanad.proof.text;

/** A piece of a text, {@code to} not included. */
public record Span(int from, int to) {

    public boolean holds(int at) {
        return at >= from && at < to;
    }
}
