package org.sanad.xlsform.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days as texts say them. Days count from 1970, as on phones; the hour is a part of the day. */
final class Days {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?(?:Z|[-+]\\d\\d:?\\d\\d)?)?");

    private Days() {}

    static boolean isPlainNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    static Optional<Double> number(String text) {
        String plain = text.strip();
        if (NUMBER.matcher(plain).matches()) {
            return Optional.of(Double.valueOf(plain));
        }
        Matcher day = DAY.matcher(plain);
        try {
            return day.matches()
                    ? Optional.of(since(LocalDate.parse(day.group(1))
                            .atTime(day.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(day.group(2)))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static double since(LocalDateTime moment) {
        return moment.toLocalDate().toEpochDay() + moment.toLocalTime().toSecondOfDay() / 86_400.0;
    }
}
