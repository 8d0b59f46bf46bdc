package org.sanad.proof.source;

import org.sanad.proof.Place;

/** A line as it came, with where it stands. */
public record Line(int page, int number, String text) {

    public Place place() {
        return new Place(page, number);
    }
}
