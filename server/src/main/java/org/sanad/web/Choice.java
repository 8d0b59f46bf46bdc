package org.sanad.web;

/**
 * One thing to choose in a select, among radios or among boxes.
 *
 * @param value what the form sends
 * @param label its words, already in the reader's language
 * @param hint smaller words below; empty for none
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
