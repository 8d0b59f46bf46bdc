package org.sanad.proof.text;

import org.sanad.proof.Place;

/** A few words that stand alone. */
public record Heading(String text, Place place) implements Item {}
