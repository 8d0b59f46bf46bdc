package org.sanad.programmes.holidays;

import java.util.List;
import org.sanad.shared.PCode;

/**
 * All holidays as one reader sees them.
 *
 * @param entered from the beginning of this year on
 * @param sessions planned on a holiday, as far as the reader plans them
 * @param keeps where the reader may enter and remove holidays; empty for who only looks
 */
public record HolidayCalendar(
        int year,
        List<MoonFeast> feasts,
        List<Holiday> entered,
        List<YearlyHoliday> yearly,
        List<HolidaySession> sessions,
        List<PCode> keeps) {

    /** This year and the next: plans seldom reach further. */
    public List<Integer> years() {
        return List.of(year, year + 1);
    }

    /** The dates of a feast in a year; empty where nobody has entered one yet. */
    public List<Holiday> dates(MoonFeast feast, int of) {
        return entered.stream().filter(holiday -> holiday.is(feast.code(), of)).toList();
    }

    public boolean isKeptAt(PCode area) {
        return keeps.contains(area);
    }
}
