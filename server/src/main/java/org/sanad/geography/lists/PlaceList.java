package org.sanad.geography.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A country's whole list, free of faults.
 *
 * @param country p-code of the country
 * @param source where it comes from, in words
 * @param fingerprint of its content: the same list is taken in once
 * @param places parents before what lies in them
 */
record PlaceList(String country, String source, String fingerprint, List<ListedPlace> places) {

    PlaceList {
        places = places.stream()
                .sorted(Comparator.comparingInt(ListedPlace::level).thenComparing(ListedPlace::pcode))
                .toList();
    }

    /** The day from which the list as a whole is in force: the youngest day it names. */
    LocalDate validFrom() {
        return places.stream()
                .map(ListedPlace::validFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The levels it speaks of; a list of districts says nothing about sub-districts. */
    Set<Integer> levels() {
        return places.stream().map(ListedPlace::level).collect(Collectors.toSet());
    }
}
