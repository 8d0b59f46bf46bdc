package org.sanad.forms.review.corrections;

/**
 * What the form demands of an answer, for whoever puts it right.
 *
 * @param words of the form, in the reader's language; empty where it has none
 * @param isChecked whether Sanad holds the answer against it
 */
public record ToldDemand(String words, boolean isChecked) {

    static final ToldDemand NONE = new ToldDemand("", true);
}
