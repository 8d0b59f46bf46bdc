package org.sanad.forms.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a page of answers was asked for, as its address says it. What is not understood counts as not asked. */
public record Asked(Map<String, List<String>> values) {

    /** A page takes so many conditions; more are cut off. */
    private static final int MOST_CONDITIONS = 12;

    private static final Set<String> KEPT = Set.of(
            "state",
            "version",
            "device",
            "assigned",
            "from",
            "to",
            "files",
            "flag",
            "f",
            "is",
            "v",
            "columns",
            "repeat");

    public static Asked of(Map<String, List<String>> parameters) {
        var kept = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, given) -> {
            if (KEPT.contains(name) && given.stream().anyMatch(value -> !value.isBlank())) {
                kept.put(name, List.copyOf(given));
            }
        });
        return new Asked(kept);
    }

    /** Out of an address, as {@link #query()} made it. */
    public static Asked of(String query) {
        return of(org.springframework.web.util.UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(value ->
                                        value == null ? "" : java.net.URLDecoder.decode(value, StandardCharsets.UTF_8))
                                .toList())));
    }

    /** The first value of a parameter; empty where it was not given. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<UUID> id(String name) {
        return idOf(first(name));
    }

    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(first(name)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        var fields = all("f");
        for (var i = 0; i < Math.min(fields.size(), MOST_CONDITIONS); i++) {
            var field = fields.get(i);
            var value = i < all("v").size() ? all("v").get(i).strip() : "";
            var comparison = i < all("is").size() ? all("is").get(i) : "";
            Comparison.of(comparison)
                    .filter(known -> !field.isBlank() && (!value.isEmpty() || !known.needsValue()))
                    .ifPresent(known -> conditions.add(new Condition(field, known, value)));
        }
        return conditions;
    }

    public boolean isFiltered() {
        return values.keySet().stream().anyMatch(name -> !name.equals("columns") && !name.equals("repeat"));
    }

    /** As it stands in an address. */
    public String query() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** The same, of another repeat. */
    public String queryOf(String repeat) {
        var others = new LinkedHashMap<>(values);
        others.remove("columns");
        others.put("repeat", List.of(repeat));
        return new Asked(others).query();
    }

    public static Optional<UUID> idOf(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
