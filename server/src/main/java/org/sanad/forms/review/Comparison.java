package org.sanad.forms.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is compared with what a reader looks for. */
public enum Comparison {
    IS,
    CONTAINS,
    MORE,
    LESS,
    /** Among several choices. */
    HAS,
    HAS_NOT,
    EMPTY,
    ANSWERED;

    public static Optional<Comparison> of(String key) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.key().equals(key))
                .findFirst();
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "review.comparison." + key();
    }

    /** Whether it asks for what is not the case. */
    boolean isNegative() {
        return this == HAS_NOT || this == EMPTY;
    }

    public boolean needsValue() {
        return this != EMPTY && this != ANSWERED;
    }
}
