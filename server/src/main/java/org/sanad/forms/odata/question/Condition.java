package org.sanad.forms.odata.question;

import java.util.Map;

/** A condition as SQL over {@code s}, {@code v} and {@code r}, its values apart. */
public record Condition(String sql, Map<String, Object> values) {

    public static final Condition NONE = new Condition("true", Map.of());
}
