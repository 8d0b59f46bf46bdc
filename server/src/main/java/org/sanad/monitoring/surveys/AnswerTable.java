package org.sanad.monitoring.surveys;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.tabulation.ResultRow;

/**
 * How many of a group gave each answer to a question, as tabulation counted them.
 *
 * @param answered how many answered at all
 */
record AnswerTable(Map<String, Long> given, long answered) {

    static final AnswerTable EMPTY = new AnswerTable(Map.of(), 0);

    static AnswerTable of(List<ResultRow> rows) {
        var given = new LinkedHashMap<String, Long>();
        rows.stream()
                .filter(row -> !row.cell().value().startsWith("#"))
                .forEach(row -> given.put(row.cell().value(), row.counts().n()));
        var answered =
                rows.stream().mapToLong(row -> row.counts().total()).max().orElse(0);
        return new AnswerTable(given, answered);
    }

    long of(Collection<String> options) {
        return options.stream()
                .mapToLong(option -> given.getOrDefault(option, 0L))
                .sum();
    }

    long mentions() {
        return of(given.keySet());
    }

    List<String> named() {
        return given.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** From 1; whoever is named as often as another stands behind it. */
    long rank(String option) {
        var own = of(List.of(option));
        return given.values().stream().filter(number -> number >= own).count();
    }
}
