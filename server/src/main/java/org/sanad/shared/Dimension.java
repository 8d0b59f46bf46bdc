package org.sanad.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure can be split by. */
public enum Dimension {
    GOVERNORATE,
    PLACE,
    PROJECT,
    PROJECT_TYPE,
    MONTH,
    SEX,
    AGE_GROUP,
    DISABILITY;

    /** As it stands in addresses and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }

    /** Message key of the word. */
    public String messageKey() {
        return "figure.by." + code();
    }
}
