package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same questions of several forms, one under the other. */
final class JoinVariables {

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private int size;

    /** @param rows how many cells each has */
    void add(List<Variable> more, int rows) {
        for (var variable : more) {
            var known = variables.get(variable.name());
            if (known == null) {
                variables.put(variable.name(), variable.with(after(notAsked(size), variable.cells())));
            } else if (known.kind() == variable.kind()) {
                variables.put(variable.name(), joined(known, variable));
            }
        }
        size += rows;
    }

    List<Variable> all() {
        return variables.values().stream()
                .map(variable -> variable.with(filled(variable.cells())))
                .toList();
    }

    private Variable joined(Variable known, Variable more) {
        var options = new LinkedHashMap<String, Variable.Option>();
        known.options().forEach(option -> options.put(option.name(), option));
        more.options().forEach(option -> options.putIfAbsent(option.name(), option));
        return new Variable(
                known.name(),
                known.path(),
                known.kind(),
                known.section(),
                known.labels(),
                List.copyOf(options.values()),
                after(filled(known.cells()), more.cells()));
    }

    private List<String> filled(List<String> cells) {
        return after(cells, notAsked(size - cells.size()));
    }

    private static List<String> after(List<String> cells, List<String> more) {
        var all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }

    private static List<String> notAsked(int count) {
        return Collections.nCopies(Math.max(0, count), Variable.NOT_ASKED);
    }
}
