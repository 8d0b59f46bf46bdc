package org.sanad.programmes.holidays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;

/**
 * A holiday to enter.
 *
 * @param until its last day, the same as the first for a single one
 * @param area where it holds, with all that lies in it
 * @param feast the feast of the moon's calendar whose date this is; null for any other day
 */
public record HolidayDetails(
        LocalDate from,
        LocalDate until,
        PCode area,
        @Nullable String feast,
        HolidayName name) {

    static final int MOST_DAYS = 31;

    boolean isBackwardsOrTooLong() {
        return until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS - 1L));
    }
}
