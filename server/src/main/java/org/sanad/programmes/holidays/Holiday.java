package org.sanad.programmes.holidays;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;

/** A holiday that somebody entered. */
public record Holiday(
        UUID id,
        LocalDate from,
        LocalDate until,
        PCode area,
        @Nullable String feast,
        HolidayName name) {

    public boolean isOneDay() {
        return from.equals(until);
    }

    boolean is(String code, int year) {
        return code.equals(feast) && from.getYear() == year;
    }
}
