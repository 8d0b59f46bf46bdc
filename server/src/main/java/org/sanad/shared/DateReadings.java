package org.sanad.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every calendar in which the parts of a date can be meant, and which of the readings stands. */
final class DateReadings {

    private record Reading(LocalDate date, HowRead howRead) {}

    private static final DateTimeFormatter AS_WRITTEN_HERE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int FIRST_GREGORIAN = 1500;
    private static final int FIRST_KURDISH = 2500;

    private final DateParts parts;
    private final LocalDate earliest;
    private final LocalDate latest;

    /** Days that exist in some calendar, whether or not they lie within the bounds. */
    private final List<Reading> existing = new ArrayList<>();

    DateReadings(DateParts parts, LocalDate earliest, LocalDate latest) {
        this.parts = parts;
        this.earliest = earliest;
        this.latest = latest;
    }

    TypedDate decide() {
        if (parts.month() < 1 || parts.month() > 12) {
            return new TypedDate.NotADate(noSuchMonth());
        }
        boolean shortYear = parts.year().length() == 2 && !isOpenTo(MonthNames.Year.GREGORIAN);
        if (parts.year().length() == 3 || shortYear) {
            return new TypedDate.NotADate(Problem.of("date-year-digits", parts.year()));
        }
        collect();
        List<Reading> standing = existing.stream().filter(this::isWithinBounds).toList();
        return switch (standing.size()) {
            case 0 -> new TypedDate.NotADate(whyNone());
            case 1 ->
                new TypedDate.Understood(
                        standing.getFirst().date(), standing.getFirst().howRead());
            default -> new TypedDate.Ambiguous(whichOf(standing.get(0), standing.get(1)));
        };
    }

    private void collect() {
        int year = Integer.parseInt(parts.year());
        if (parts.year().length() == 2) {
            twoDigitYear(year);
        } else if (year < FIRST_GREGORIAN) {
            hijri(year);
            solar(year, HowRead.FROM_PERSIAN_SOLAR);
        } else if (year < FIRST_KURDISH) {
            gregorian(year);
        } else {
            solar(year - SolarYear.KURDISH_FROM_700, HowRead.FROM_KURDISH_SOLAR);
            solar(year - SolarYear.KURDISH_FROM_612, HowRead.FROM_KURDISH_SOLAR);
        }
    }

    private boolean isOpenTo(MonthNames.Year year) {
        return parts.named().isEmpty() || parts.named().get() == year;
    }

    private void twoDigitYear(int year) {
        Optional<LocalDate> thisCentury = gregorianDay(2000 + year);
        boolean fits = thisCentury.isPresent() && !thisCentury.get().isAfter(latest);
        (fits ? thisCentury : gregorianDay(1900 + year))
                .ifPresent(day -> existing.add(new Reading(day, parts.order())));
    }

    private void gregorian(int year) {
        if (isOpenTo(MonthNames.Year.GREGORIAN)) {
            gregorianDay(year).ifPresent(day -> existing.add(new Reading(day, parts.order())));
        }
    }

    private Optional<LocalDate> gregorianDay(int year) {
        YearMonth month = YearMonth.of(year, parts.month());
        return month.isValidDay(parts.day()) ? Optional.of(month.atDay(parts.day())) : Optional.empty();
    }

    private void hijri(int year) {
        if (!isOpenTo(MonthNames.Year.HIJRI)) {
            return;
        }
        try {
            LocalDate day = LocalDate.from(HijrahChronology.INSTANCE.date(year, parts.month(), parts.day()));
            existing.add(new Reading(day, HowRead.FROM_HIJRI));
        } catch (DateTimeException noSuchDay) {
            // Not a day of that calendar; another reading may stand.
        }
    }

    private void solar(int year, HowRead howRead) {
        if (isOpenTo(MonthNames.Year.SOLAR)) {
            SolarYear.toGregorian(year, parts.month(), parts.day())
                    .ifPresent(day -> existing.add(new Reading(day, howRead)));
        }
    }

    private boolean isWithinBounds(Reading reading) {
        return !reading.date().isBefore(earliest) && !reading.date().isAfter(latest);
    }

    private Problem whyNone() {
        if (existing.isEmpty()) {
            return Problem.of("date-no-such-day", Digits.excerpt(parts.typed()));
        }
        return existing.stream().anyMatch(reading -> reading.date().isAfter(latest))
                ? Problem.of("date-too-late", written(latest))
                : Problem.of("date-too-early", written(earliest));
    }

    /** When day and month only changed places, the remedy shows the date the other way round. */
    private Problem noSuchMonth() {
        String month = String.valueOf(parts.month());
        boolean swapped = parts.month() > 12 && parts.month() <= 31 && parts.day() >= 1 && parts.day() <= 12;
        if (!swapped) {
            return Problem.of("date-no-such-month", month);
        }
        String turned = "%02d/%02d/%s".formatted(parts.month(), parts.day(), parts.year());
        return Problem.of("date-month-first", month, turned);
    }

    private Problem whichOf(Reading one, Reading other) {
        String code = one.howRead() == other.howRead() ? "date-which-kurdish-year" : "date-which-calendar";
        return Problem.of(code, Digits.excerpt(parts.typed()), written(one.date()), written(other.date()));
    }

    private static String written(LocalDate day) {
        return AS_WRITTEN_HERE.format(day);
    }
}
