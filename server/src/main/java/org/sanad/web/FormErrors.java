package org.sanad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;

/** What is wrong with a form, beside the field where it stands, in the order the fields were checked. */
public final class FormErrors {

    private final Map<String, Problem> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Keeps the first problem of a field: one thing to mend at a time. */
    public FormErrors add(String field, Problem problem) {
        byField.putIfAbsent(field, problem);
        return this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Optional<Problem> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    public List<Map.Entry<String, Problem>> all() {
        return new ArrayList<>(byField.entrySet());
    }

    /** 200, or 422 when something is wrong. */
    public int status() {
        return any() ? 422 : 200;
    }
}
