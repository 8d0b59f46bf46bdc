package org.sanad.programmes.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.sanad.shared.PCode;

/** A day of every year, with the places where it holds. */
public record YearlyHoliday(MonthDay day, List<PCode> areas, HolidayName name) {

    public LocalDate in(int year) {
        return day.atYear(year);
    }
}
