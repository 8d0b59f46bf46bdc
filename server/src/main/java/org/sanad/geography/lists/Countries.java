package org.sanad.geography.lists;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries of ISO 3166 by their three-letter code, as OCHA's list names them. */
final class Countries {

    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOCountries())
            .collect(
                    Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two, (first, second) -> first));

    private Countries() {}

    /** The p-code of a country: its two letters, as OCHA's boundaries use. */
    static Optional<String> pcode(String threeLetters) {
        return Optional.ofNullable(TWO_LETTERS.get(threeLetters.toUpperCase(Locale.ROOT)));
    }

    static String name(String pcode, String language) {
        return ULocale.getDisplayCountry("und_" + pcode, language);
    }
}
