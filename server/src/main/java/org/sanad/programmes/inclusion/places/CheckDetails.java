package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.List;

/**
 * A check of a place to be recorded.
 *
 * @param by who looked
 * @param missing what keeps somebody out; empty only where everybody gets in
 * @param fixes what is to be done about it
 */
public record CheckDetails(LocalDate on, String by, Accessibility found, String missing, List<String> fixes) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_TEXT = 500;
    static final int MOST_FIXES = 20;
}
