package org.sanad.programmes.calendar;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.modules.ModuleNames;

/**
 * A stretch of days as somebody asked for it.
 *
 * @param title whose it is; empty for one's own
 * @param day the day asked for; the span lies around it
 * @param openSessions whether whoever looks may open every session shown, and not only the cohorts
 */
public record Calendar(
        Whose whose,
        String title,
        Span span,
        LocalDate day,
        LocalDate today,
        List<CalendarDay> days,
        ModuleNames modules,
        boolean openSessions) {

    public boolean isEmpty() {
        return days.stream().allMatch(one -> one.entries().isEmpty());
    }

    /** The same calendar, differently. */
    public String address(Span other, LocalDate around) {
        return whose.path() + "?span=" + other.code() + "&day=" + around;
    }

    public String before() {
        return address(span, span.before(day));
    }

    public String after() {
        return address(span, span.after(day));
    }

    public LocalDate first() {
        return span == Span.MONTH ? day.withDayOfMonth(1) : span.first(day);
    }

    public LocalDate last() {
        return span.last(day);
    }
}
