package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the answers of several forms of one method under each other; what a form does not have it did not ask. */
final class JoinSnapshots {

    private JoinSnapshots() {}

    static Snapshot of(List<Snapshot> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var respondents = new ArrayList<Respondent>();
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (var part : parts) {
            int before = respondents.size();
            for (var variable : part.variables()) {
                var known = variables.get(variable.name());
                if (known == null) {
                    variables.put(variable.name(), variable.with(after(notAsked(before), variable.cells())));
                } else if (known.kind() == variable.kind()) {
                    variables.put(variable.name(), joined(known, variable, before));
                }
            }
            respondents.addAll(part.respondents());
        }
        var all = variables.values().stream()
                .map(variable -> variable.with(filled(variable.cells(), respondents.size())))
                .toList();
        return new Snapshot(respondents, all, "", "", "");
    }

    private static Variable joined(Variable known, Variable more, int before) {
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
                after(filled(known.cells(), before), more.cells()));
    }

    private static List<String> filled(List<String> cells, int size) {
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
