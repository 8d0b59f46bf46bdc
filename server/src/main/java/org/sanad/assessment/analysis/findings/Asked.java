package org.sanad.assessment.analysis.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.TypedFields;

/**
 * What a reader of findings asks for.
 *
 * @param run 0 for the latest
 * @param section of the plan, without a name for what belongs to none; absent for the first
 * @param with another round to compare with
 * @param sent the whole address, so that a map's choice keeps the rest
 * @param only variable to the one value that is looked at
 */
record Asked(
        int run, Optional<String> section, Optional<UUID> with, Map<String, String> only, Map<String, String> sent) {

    /** Before the id of a row: the answer its map shows. */
    static final String MAP = "map-";

    private static final String FILTER = "only-";

    static Asked of(Map<String, String> sent) {
        var only = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(FILTER) && !value.isEmpty()) {
                only.put(name.substring(FILTER.length()), value);
            }
        });
        var run = sent.getOrDefault("run", "");
        return new Asked(
                run.matches("\\d{1,6}") ? Integer.parseInt(run) : 0,
                Optional.ofNullable(sent.get("section")),
                TypedFields.id(sent.getOrDefault("with", "")),
                only,
                sent);
    }

    /** The answer whose map is asked for; of a number an empty one. */
    Optional<String> onMap(String row) {
        return Optional.ofNullable(sent.get(MAP + row));
    }

    /** The part of the page's address that says the filter, each with a sign before it. */
    static String filter(Map<String, String> only) {
        var address = new StringBuilder();
        only.forEach((name, value) ->
                address.append('&').append(coded(FILTER + name)).append('=').append(coded(value)));
        return address.toString();
    }

    static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
