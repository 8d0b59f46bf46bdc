package org.sanad.programmes.holidays;

import java.util.List;
import java.util.Locale;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** The holidays in the reader's words. */
public record HolidaysPage(HolidayCalendar calendar, Places places, Texts texts) {

    public String name(HolidayName name) {
        return name.in(texts.language().tag());
    }

    public String where(List<PCode> areas) {
        return texts.list(areas.stream().map(this::place).toList());
    }

    public String place(PCode area) {
        return places.name(area, Locale.of(texts.language().tag()));
    }

    public String days(Holiday holiday) {
        return holiday.isOneDay()
                ? texts.fullDay(holiday.from())
                : texts.text("programmes.holiday.days", texts.fullDay(holiday.from()), texts.fullDay(holiday.until()));
    }

    /** The dates of a feast in a year, each with its place where it does not hold everywhere. */
    public String dates(MoonFeast feast, int year) {
        return texts.list(calendar.dates(feast, year).stream()
                .map(holiday -> days(holiday) + (isEverywhere(holiday) ? "" : " · " + place(holiday.area())))
                .toList());
    }

    /** Whether nobody has entered a date that holds in the whole country. */
    public boolean isWithoutDate(MoonFeast feast, int year) {
        return calendar.dates(feast, year).stream().noneMatch(this::isEverywhere);
    }

    public long withoutDate(int year) {
        return calendar.feasts().stream()
                .filter(feast -> isWithoutDate(feast, year))
                .count();
    }

    public List<Choice> feasts() {
        return calendar.feasts().stream()
                .map(feast -> new Choice(feast.code(), name(feast.name())))
                .toList();
    }

    public List<Choice> areas() {
        return calendar.keeps().stream()
                .map(area -> new Choice(area.value(), place(area)))
                .toList();
    }

    private boolean isEverywhere(Holiday holiday) {
        return places.countries().stream().anyMatch(country -> country.pcode().equals(holiday.area()));
    }
}
