package org.sanad.programmes.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How much a calendar shows at once. A week begins on Sunday, as working weeks in Iraq do. */
public enum Span {
    DAY,
    WEEK,
    MONTH;

    public String messageKey() {
        return "calendar.span." + code();
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> sunday(day);
            case MONTH -> sunday(day.withDayOfMonth(1));
        };
    }

    LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> sunday(day).plusDays(6);
            case MONTH -> sunday(YearMonth.from(day).atEndOfMonth()).plusDays(6);
        };
    }

    LocalDate before(LocalDate day) {
        return switch (this) {
            case DAY -> day.minusDays(1);
            case WEEK -> day.minusWeeks(1);
            case MONTH -> day.withDayOfMonth(1).minusMonths(1);
        };
    }

    LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
        };
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
