package org.sanad.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The solar year that begins at Newroz, counted in Iran from 622 (1405 began in March 2026) and by Kurds from 700 before
 * Christ (2726) or, in older use, from 612 (2638).
 */
final class SolarYear {

    /** Kurdish year minus Iranian solar year. */
    static final int KURDISH_FROM_700 = 1321;

    static final int KURDISH_FROM_612 = 1233;

    private static final int ANCHOR_YEAR = 1403;
    private static final LocalDate ANCHOR = LocalDate.of(2024, 3, 20);

    private SolarYear() {}

    /** The Gregorian day, where such a day exists. Years 1244 to 1472, where the 33-year rule of leap years holds. */
    static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            return Optional.empty();
        }
        int daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return Optional.of(newroz(year).plusDays(daysBefore + day - 1L));
    }

    private static int daysOf(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    private static LocalDate newroz(int year) {
        LocalDate newroz = ANCHOR;
        for (int y = ANCHOR_YEAR; y < year; y++) {
            newroz = newroz.plusDays(isLeap(y) ? 366 : 365);
        }
        for (int y = ANCHOR_YEAR - 1; y >= year; y--) {
            newroz = newroz.minusDays(isLeap(y) ? 366 : 365);
        }
        return newroz;
    }
}
