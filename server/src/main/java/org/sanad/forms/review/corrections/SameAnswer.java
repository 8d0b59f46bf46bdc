package org.sanad.forms.review.corrections;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Whether two answers say the same. 7 and 7.0 do. */
public final class SameAnswer {

    private SameAnswer() {}

    public static boolean is(Optional<Object> one, Optional<Object> other) {
        return one.isPresent() && other.isPresent() ? is(one.get(), other.get()) : one.equals(other);
    }

    private static boolean is(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal same
                ? number.compareTo(same) == 0
                : one.equals(other);
    }

    static boolean all(Map<String, Object> one, Map<String, Object> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(entry ->
                                is(Optional.of(entry.getValue()), Optional.ofNullable(other.get(entry.getKey()))));
    }
}
