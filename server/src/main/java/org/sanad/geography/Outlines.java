package org.sanad.geography;

import java.util.List;

/**
 * The outlines of the places of one level of a country.
 *
 * @param attribution whose they are; to be said below every map
 */
public record Outlines(String attribution, List<Outline> places) {

    public Outlines {
        places = List.copyOf(places);
    }
}
