package org.sanad.registry.names;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is known of when a person was born: a date, an age said on a day, or nothing. */
public sealed interface Birth {

    record OnDate(LocalDate date, boolean estimated) implements Birth {}

    /** Whole years of age as said on a day. */
    record AgeOn(int years, LocalDate day, boolean estimated) implements Birth {}

    record Unknown() implements Birth {}

    /** How two statements go together. */
    enum Agreement {
        /** One exact date twice. */
        SAME_DATE,
        /** Both can be true of one person. */
        POSSIBLE,
        /** Day and month exchanged, or within two years of being possible. */
        NEAR,
        /** Within six years of being possible: an age guessed badly. */
        DOUBTFUL,
        /** Not one person, unless an error was made. */
        APART,
        UNKNOWN
    }

    /** First and last day on which the person can have been born, with room for guessing where estimated. */
    record Days(LocalDate first, LocalDate last) {}

    default Optional<Days> days() {
        return switch (this) {
            case OnDate(LocalDate date, boolean estimated) ->
                Optional.of(estimated ? new Days(date.minusYears(2), date.plusYears(2)) : new Days(date, date));
            case AgeOn(int years, LocalDate day, boolean estimated) -> {
                // People round a guessed age to tens: the older, the coarser.
                int room = estimated ? 2 + years / 20 : 0;
                yield Optional.of(
                        new Days(day.minusYears(years + 1L + room).plusDays(1), day.minusYears((long) years - room)));
            }
            case Unknown() -> Optional.empty();
        };
    }

    default Agreement compare(Birth other) {
        Optional<Days> mine = days();
        Optional<Days> theirs = other.days();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (this instanceof OnDate(LocalDate date, boolean one)
                && other instanceof OnDate(LocalDate same, boolean two)
                && !one
                && !two) {
            return compareDates(date, same);
        }
        return byYears(monthsApart(mine.get(), theirs.get()));
    }

    private static Agreement compareDates(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Agreement.SAME_DATE;
        }
        boolean turned = one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
        if (turned) {
            return Agreement.NEAR;
        }
        // Iraqi papers put 1 January or 1 July where only the year is known.
        boolean yearOnly = isYearOnly(one) || isYearOnly(other);
        if (yearOnly && one.getYear() == other.getYear()) {
            return Agreement.POSSIBLE;
        }
        Agreement agreement = byYears(Math.abs(ChronoUnit.MONTHS.between(one, other)));
        return agreement == Agreement.POSSIBLE ? Agreement.NEAR : agreement;
    }

    private static boolean isYearOnly(LocalDate date) {
        return date.getDayOfMonth() == 1 && (date.getMonthValue() == 1 || date.getMonthValue() == 7);
    }

    private static long monthsApart(Days one, Days other) {
        if (one.last().isBefore(other.first())) {
            return Math.max(1, ChronoUnit.MONTHS.between(one.last(), other.first()));
        }
        return other.last().isBefore(one.first())
                ? Math.max(1, ChronoUnit.MONTHS.between(other.last(), one.first()))
                : 0;
    }

    private static Agreement byYears(long monthsApart) {
        if (monthsApart == 0) {
            return Agreement.POSSIBLE;
        }
        if (monthsApart <= 24) {
            return Agreement.NEAR;
        }
        return monthsApart <= 72 ? Agreement.DOUBTFUL : Agreement.APART;
    }
}
