package org.sanad.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the fields of forms; empty where a field does not hold what it should. */
public final class TypedFields {

    private TypedFields() {}

    public static <E extends Enum<E>> Optional<E> choice(Class<E> of, @Nullable String typed) {
        var word = TypedText.of(typed);
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst();
    }

    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(TypedText.of(typed)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** A date as date fields send it, in digits of any script, between 2000 and 2100: outside somebody slipped at the keys. */
    public static Optional<LocalDate> date(@Nullable String typed) {
        try {
            var date = LocalDate.parse(Digits.plain(TypedText.of(typed)));
            return Optional.of(date).filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Optional.of(LocalTime.parse(TypedText.of(typed)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    public static Optional<Integer> number(@Nullable String typed) {
        try {
            return Optional.of(Integer.valueOf(TypedText.of(typed)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
