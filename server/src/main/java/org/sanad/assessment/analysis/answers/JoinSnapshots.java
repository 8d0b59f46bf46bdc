package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.assessment.analysis.reached.Reached;

/** Puts the answers of several forms of one method under each other; what a form does not have it did not ask. */
final class JoinSnapshots {

    private final List<Respondent> respondents = new ArrayList<>();
    private final JoinVariables variables = new JoinVariables();
    private final Map<String, Joined> repeats = new LinkedHashMap<>();

    private JoinSnapshots() {}

    /** Turns of one path, whichever form they came with. */
    private record Joined(Repeated first, List<Integer> of, JoinVariables variables) {}

    static Snapshot of(List<Snapshot> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var join = new JoinSnapshots();
        parts.forEach(join::add);
        var repeats = join.repeats.values().stream()
                .map(joined ->
                        joined.first().with(joined.of(), joined.variables().all()))
                .toList();
        var reached = parts.stream().map(Snapshot::reached).reduce(Reached.UNTOLD, Reached::and);
        return new Snapshot(join.respondents, join.variables.all(), "", "", "", "", repeats, reached);
    }

    private void add(Snapshot part) {
        var before = new LinkedHashMap<String, Integer>();
        repeats.forEach((path, joined) -> before.put(path, joined.of().size()));
        for (var repeat : part.repeats()) {
            var joined = repeats.computeIfAbsent(
                    repeat.path(), path -> new Joined(repeat, new ArrayList<>(), new JoinVariables()));
            int earlier = repeat.around().isEmpty() ? respondents.size() : before.getOrDefault(repeat.around(), 0);
            repeat.of().forEach(row -> joined.of().add(row + earlier));
            joined.variables().add(repeat.variables(), repeat.of().size());
        }
        variables.add(part.variables(), part.respondents().size());
        respondents.addAll(part.respondents());
    }
}
