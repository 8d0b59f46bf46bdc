package org.sanad.assessment.coding;

/**
 * A sentence of a text.
 *
 * @param begins in code points
 * @param ends not included
 */
public record Sentence(int begins, int ends, String words) {

    /** As its box sends it. */
    public String value() {
        return begins + "-" + ends;
    }
}
