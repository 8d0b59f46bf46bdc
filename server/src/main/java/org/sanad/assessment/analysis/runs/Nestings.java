package org.sanad.assessment.analysis.runs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.Suppress.Nesting;

/**
 * What a reader of a result table knows to add up: groups that a form computes from others, as sex from the respondent's
 * group, and places within places. A number hidden in the table of the one would stand in the table of the other.
 */
final class Nestings {

    private Nestings() {}

    static Map<Source, List<Nesting>> of(List<PlanRow> plan, Map<Source, Snapshot> snapshots) {
        var found = new EnumMap<Source, List<Nesting>>(Source.class);
        snapshots.forEach((source, snapshot) -> found.put(source, of(groups(plan, source), snapshot)));
        return found;
    }

    private static List<Nesting> of(Set<String> groups, Snapshot snapshot) {
        var data = snapshot.dataset();
        var computed = snapshot.variables().stream()
                .filter(variable -> variable.kind() == Variable.Kind.ONE && !variable.isNamed())
                .map(Variable::name);
        var coarse = Stream.concat(computed, groups.stream()).distinct().toList();
        var found = new ArrayList<Nesting>();
        for (var fine : groups) {
            coarse.stream()
                    .filter(other -> !other.equals(fine))
                    .filter(other -> found.stream()
                            .noneMatch(known ->
                                    known.fine().equals(other) && known.coarse().equals(fine)))
                    .forEach(other -> Nesting.of(data, fine, other).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static Set<String> groups(List<PlanRow> plan, Source source) {
        return plan.stream()
                .filter(row -> row.source() == source)
                .flatMap(row -> row.breakdown().groups().stream())
                .collect(Collectors.toSet());
    }
}
