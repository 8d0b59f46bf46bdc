package org.sanad.forms.entities.pages;

import java.util.List;

/**
 * A property on which two disagree.
 *
 * @param choices what it was in which version, the latest first, each value once
 */
public record MergeLine(String property, List<Value> choices) {

    /** @param version in which it first stood so */
    public record Value(int version, String value) {}
}
