package org.sanad.programmes.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;

/** A proposal for the hours of a prayer in some months of the year, wide enough for the whole country. */
public record PrayerTime(int firstMonth, int lastMonth, Prayer prayer, LocalTime fromTime, LocalTime untilTime) {

    /** For the season that a day lies in, of its year, under the prayer's name. */
    WindowDetails around(LocalDate day, String name) {
        return new WindowDetails(
                BusyKind.PRAYER,
                EnumSet.allOf(DayOfWeek.class),
                fromTime,
                untilTime,
                Optional.of(YearMonth.of(day.getYear(), firstMonth).atDay(1)),
                Optional.of(YearMonth.of(day.getYear(), lastMonth).atEndOfMonth()),
                name);
    }
}
