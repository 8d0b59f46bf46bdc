package org.sanad.shared;

import java.time.LocalDate;

/**
 * A day as somebody typed it, in any of three scripts and three calendars. Day before month, as Iraq writes; a year
 * first is understood too. A reading stands when its day lies between 1900 and today; where two readings stand, nobody
 * guesses.
 */
public sealed interface TypedDate {

    /** Nobody in a programme was born before. */
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The day meant, and how it was found; a converted one should be shown to the person who typed it. */
    record Understood(LocalDate date, HowRead howRead) implements TypedDate {}

    /** Two calendars give two possible days; the problem names both. */
    record Ambiguous(Problem problem) implements TypedDate {}

    record NotADate(Problem problem) implements TypedDate {}

    /** A day that has been: a birth, a session held. */
    static TypedDate parse(String typed, LocalDate today) {
        return parse(typed, EARLIEST, today);
    }

    /** A day within bounds, both included; a two-digit year is the latest one that does not lie beyond them. */
    static TypedDate parse(String typed, LocalDate earliest, LocalDate latest) {
        return DateParts.of(typed)
                .map(parts -> new DateReadings(parts, earliest, latest).decide())
                .orElseGet(() -> new NotADate(DateParts.problemOf(typed)));
    }
}
