package org.sanad.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words after an age, and how many of that unit make a year. */
final class AgeUnit {

    private static final Map<Integer, Set<String>> WORDS_BY_UNITS_A_YEAR = Map.of(
            1,
            Set.of(
                    "y",
                    "yr",
                    "yrs",
                    "year",
                    "years",
                    "year old",
                    "years old",
                    "y.o.",
                    "yo",
                    "سنة",
                    "سنه",
                    "سنوات",
                    "سنين",
                    "عام",
                    "عاما",
                    "عامًا",
                    "اعوام",
                    "أعوام",
                    "ساڵ",
                    "سال",
                    "ساڵان",
                    "ساڵە"),
            12,
            Set.of(
                    "m",
                    "mo",
                    "mos",
                    "month",
                    "months",
                    "months old",
                    "month old",
                    "شهر",
                    "شهرا",
                    "شهرًا",
                    "اشهر",
                    "أشهر",
                    "شهور",
                    "مانگ",
                    "مانگە"),
            52,
            Set.of("w", "week", "weeks", "اسبوع", "أسبوع", "اسابيع", "أسابيع", "هەفتە"),
            365,
            Set.of("d", "day", "days", "يوم", "يوما", "يومًا", "ايام", "أيام", "ڕۆژ"));

    private AgeUnit() {}

    /** Years when no unit stands there; nothing when the word is no unit. */
    static Optional<Integer> unitsAYear(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.of(1);
        }
        return WORDS_BY_UNITS_A_YEAR.entrySet().stream()
                .filter(unit -> unit.getValue().contains(word.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
