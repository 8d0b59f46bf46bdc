package org.sanad.xlsform.xform;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element, in order; those without a value are left out. */
final class Attributes {

    private final Map<String, String> byName = new LinkedHashMap<>();

    static Attributes none() {
        return new Attributes();
    }

    static Attributes of(String name, String value) {
        return new Attributes().and(name, value);
    }

    Attributes and(String name, String value) {
        if (!value.isEmpty()) {
            byName.put(name, value);
        }
        return this;
    }

    /** An attribute that is said even when it says nothing. */
    Attributes always(String name, String value) {
        byName.put(name, value);
        return this;
    }

    Attributes and(Map<String, String> others) {
        others.forEach(this::and);
        return this;
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    Map<String, String> all() {
        return byName;
    }
}
