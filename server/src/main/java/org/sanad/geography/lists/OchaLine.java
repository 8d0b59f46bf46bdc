package org.sanad.geography.lists;

import java.util.Map;

/** A line of a list by column, each value without unseen marks. */
record OchaLine(int line, Map<String, String> values) {

    static final OchaLine NONE = new OchaLine(0, Map.of());

    String get(String column) {
        return values.getOrDefault(column, "");
    }
}
