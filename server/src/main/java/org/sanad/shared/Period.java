package org.sanad.shared;

import java.time.LocalDate;

/** From one day to another, both counted in. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + until + " when it begins on " + from);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
