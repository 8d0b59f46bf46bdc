package org.sanad.programmes.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.holidays.FreeDay;
import org.sanad.programmes.holidays.FreeDays;
import org.sanad.programmes.modules.Modules;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows sessions by day, week or month, as far as whoever looks may see projects. */
@Component
public class OpenCalendar {

    private final CalendarEntries calendarEntries;
    private final FreeDays freeDays;
    private final CalendarDoor door;
    private final Modules modules;
    private final Permit permit;
    private final Clock clock;

    OpenCalendar(
            CalendarEntries calendarEntries,
            FreeDays freeDays,
            CalendarDoor door,
            Modules modules,
            Permit permit,
            Clock clock) {
        this.calendarEntries = calendarEntries;
        this.freeDays = freeDays;
        this.door = door;
        this.modules = modules;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Calendar open(Whose whose, Span span, Optional<LocalDate> asked, Locale language) {
        var place = door.enter(whose, language);
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var day = asked.orElse(today);
        var reach = permit.reach(Permission.SEE_PROJECTS);
        var first = span.first(day);
        var last = span.last(day);
        var entries = calendarEntries.between(first, last, whose, reach, language.getLanguage()).stream()
                .collect(Collectors.groupingBy(CalendarEntry::onDay));
        var holidays = freeDays.between(first, last).stream()
                .filter(free -> place.concerns().test(free.area()))
                .collect(Collectors.groupingBy(FreeDay::day));
        var days = first.datesUntil(last.plusDays(1))
                .map(date -> new CalendarDay(
                        date,
                        entries.getOrDefault(date, List.of()),
                        holidays.getOrDefault(date, List.of()),
                        span != Span.MONTH || date.getMonth() == day.getMonth()))
                .toList();
        var openSessions = permit.reach(Permission.SEE_MARKS).grants().containsAll(reach.grants());
        return new Calendar(whose, place.title(), span, day, today, days, modules.names(), openSessions);
    }
}
