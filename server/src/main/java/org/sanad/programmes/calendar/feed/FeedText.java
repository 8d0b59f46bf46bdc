package org.sanad.programmes.calendar.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.programmes.calendar.CalendarEntry;
import org.sanad.programmes.calendar.CalendarWords;
import org.sanad.web.Texts;

/**
 * Sessions as an iCalendar: kind, module, cohort, place and hours; nothing of a person.
 *
 * @param origin where Sanad stands, for the ways back to it
 */
record FeedText(Texts texts, CalendarWords words, String origin, boolean openSessions) {

    private static final String ZONE = "Asia/Baghdad";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String of(List<CalendarEntry> entries, Instant now) {
        var lines = new IcalLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Sanad//Sessions//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", texts.text("calendar.feed-name"))
                .line("X-WR-TIMEZONE", ZONE)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        zone(lines);
        entries.forEach(entry -> event(lines, entry, now));
        return lines.line("END", "VCALENDAR").toString();
    }

    /** Three hours ahead all year: Iraq has kept no summer time since 2008. */
    private static void zone(IcalLines lines) {
        lines.line("BEGIN", "VTIMEZONE")
                .line("TZID", ZONE)
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "20080101T000000")
                .line("TZOFFSETFROM", "+0300")
                .line("TZOFFSETTO", "+0300")
                .line("TZNAME", "+03")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void event(IcalLines lines, CalendarEntry entry, Instant now) {
        var ends = entry.endsAt().isBefore(entry.atTime()) ? entry.onDay().plusDays(1) : entry.onDay();
        lines.line("BEGIN", "VEVENT")
                .line("UID", entry.id() + "@sanad")
                .line("DTSTAMP", UTC.format(now))
                .line("SEQUENCE", String.valueOf(entry.version()))
                .line("DTSTART;TZID=" + ZONE, moment(entry.onDay(), entry.atTime()))
                .line("DTEND;TZID=" + ZONE, moment(ends, entry.endsAt()))
                .text("SUMMARY", summary(entry));
        if (entry.site() != null) {
            lines.text("LOCATION", entry.site());
        }
        lines.line("URL", origin + (openSessions ? "/sessions/" + entry.id() : "/cohorts/" + entry.cohortId()))
                .line("STATUS", entry.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .line("END", "VEVENT");
    }

    private String summary(CalendarEntry entry) {
        return Stream.of(words.title(entry), words.module(entry), entry.cohort())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String moment(LocalDate day, LocalTime time) {
        return LOCAL.format(day.atTime(time));
    }
}
