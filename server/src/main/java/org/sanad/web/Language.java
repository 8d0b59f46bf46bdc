package org.sanad.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages Sanad speaks, all of them wholly. */
public enum Language {
    ENGLISH("en", "English", "ltr", "en-GB"),
    ARABIC("ar", "العربية", "rtl", "ar-IQ"),
    SORANI("ckb", "کوردی", "rtl", "ckb-IQ");

    private final String tag;
    private final String ownName;
    private final String direction;
    private final String region;

    Language(String tag, String ownName, String direction, String region) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
        this.region = region;
    }

    /** As it stands in {@code lang} attributes and message files. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** With the digits asked for: Arabic-Indic only where the script has them. */
    ULocale locale(Digits digits) {
        var numbers = digits == Digits.ARABIC && this != ENGLISH ? "arab" : "latn";
        return ULocale.forLanguageTag(region + "-u-nu-" + numbers);
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The best language for what a browser asks for; English when it asks for none of ours. */
    static Language best(Iterable<Locale> wanted) {
        for (var locale : wanted) {
            var tag = locale.getLanguage().equals("ku") ? "ckb" : locale.getLanguage();
            var found = of(tag);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return ENGLISH;
    }
}
