package org.sanad.assessment.analysis.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.TypedFields;

/**
 * What a reader of findings asks for.
 *
 * @param run 0 for the latest
 * @param section of the plan; empty for the first
 * @param with another round to compare with
 * @param sent the whole address, so that a map's choice keeps the rest
 * @param only variable to the one value that is looked at
 */
record Asked(int run, String section, Optional<UUID> with, Map<String, String> only, Map<String, String> sent) {

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
                sent.getOrDefault("section", ""),
                TypedFields.id(sent.getOrDefault("with", "")),
                only,
                sent);
    }

    /** The answer whose map is asked for; of a number an empty one. */
    Optional<String> onMap(String row) {
        return Optional.ofNullable(sent.get(MAP + row));
    }

    /** A condition in the words of plans; quotes cannot end it early, since no name of a choice has one. */
    String condition(List<String> variables) {
        return String.join(
                " and ",
                variables.stream()
                        .filter(only::containsKey)
                        .map(name -> "${" + name + "} = '"
                                + only.getOrDefault(name, "").replace("'", "") + "'")
                        .toList());
    }
}
