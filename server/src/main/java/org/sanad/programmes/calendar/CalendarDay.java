package org.sanad.programmes.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.holidays.FreeDay;

/**
 * A day of a calendar.
 *
 * @param within whether it belongs to the month shown, and not to the weeks at its edges
 */
public record CalendarDay(LocalDate date, List<CalendarEntry> entries, List<FreeDay> holidays, boolean within) {

    /** A month's day shows so many; the others are a step away. */
    public static final int MOST_IN_A_MONTH = 6;

    public boolean isWeekend() {
        return date.getDayOfWeek() == DayOfWeek.FRIDAY || date.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    public boolean isEmpty() {
        return entries.isEmpty() && holidays.isEmpty();
    }

    public List<CalendarEntry> shown(Span span) {
        return span == Span.MONTH && entries.size() > MOST_IN_A_MONTH ? entries.subList(0, MOST_IN_A_MONTH) : entries;
    }

    public int hidden(Span span) {
        return entries.size() - shown(span).size();
    }
}
