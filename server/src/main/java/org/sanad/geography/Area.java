package org.sanad.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;

/**
 * A place of a country's official list.
 *
 * @param country p-code of the country it lies in; its own for the country itself
 * @param level 0 for the country, then 1 governorate, 2 district, 3 sub-district, 4 below that
 * @param parent null for a country
 * @param nameCkbReviewed whether a speaker has reviewed the Sorani name
 * @param aliases other spellings it is found by
 * @param validTo the first day on which it is no longer in force, null while it is
 */
public record Area(
        PCode pcode,
        PCode country,
        int level,
        @Nullable PCode parent,
        String nameEn,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        boolean nameCkbReviewed,
        List<String> aliases,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public static final int COUNTRY = 0;
    public static final int GOVERNORATE = 1;
    public static final int DISTRICT = 2;
    public static final int SUB_DISTRICT = 3;

    /** The name for readers of a language; where the list has none, the nearest they can read. */
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> first(nameAr);
            case "ckb" -> first(nameCkb, nameAr);
            default -> nameEn;
        };
    }

    /** Every spelling it is found by. */
    public Stream<String> spellings() {
        return Stream.concat(Stream.of(nameEn, nameAr, nameCkb).flatMap(Stream::ofNullable), aliases.stream());
    }

    public boolean isValidOn(LocalDate day) {
        return Optional.ofNullable(validTo).filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Message key of what kind of place this is ("District"). */
    public String levelKey() {
        return "geography.level." + level;
    }

    private String first(@Nullable String... names) {
        return Stream.of(names).flatMap(Stream::ofNullable).findFirst().orElse(nameEn);
    }
}
