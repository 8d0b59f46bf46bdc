package org.sanad.assessment.analysis.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.assessment.analysis.runs.ReadResults.Shown;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Source;

/**
 * What a reader's filter leaves of a run.
 *
 * @param only variable to the one value that is looked at; none where everybody is
 */
record Cut(HeldRun held, Map<String, String> only) {

    /** Whoever must not see small numbers has no filter: comparing cuts would tell them. */
    static Cut of(Shown shown, Map<String, String> only) {
        return new Cut(shown.held(), shown.mayFilter() ? only : Map.of());
    }

    boolean isWhole() {
        return only.isEmpty();
    }

    /** Some rows of the plan counted anew; those of a source that does not know what is cut by are left out. */
    List<PlanRow> of(List<PlanRow> plan) {
        return plan.stream().flatMap(row -> of(row).stream()).toList();
    }

    Optional<PlanRow> of(PlanRow row) {
        if (isWhole()) {
            return Optional.of(row);
        }
        // what is known of members alone does not cut households
        return isKnownOf(row.source())
                ? Optional.of(row.with(narrowed(row.counting())))
                        .filter(narrowed -> held.unit(narrowed).equals(held.unit(row)))
                : Optional.empty();
    }

    /** How many interviews, or groups, are left of a source; empty where it does not know what is cut by. */
    Optional<Integer> interviews(Source source, int all) {
        if (isWhole()) {
            return Optional.of(all);
        }
        return isKnownOf(source)
                ? Optional.ofNullable(held.tabulators().get(source))
                        .flatMap(tabulators -> tabulators.where(condition()))
                        .map(rows -> rows.length)
                : Optional.empty();
    }

    private boolean isKnownOf(Source source) {
        return only.keySet().stream()
                .allMatch(name -> held.variable(source, name).isPresent());
    }

    private Counting narrowed(Counting counting) {
        var subset = counting.subset().isBlank() ? condition() : "(" + counting.subset() + ") and " + condition();
        return new Counting(
                subset, counting.denominator(), counting.missing(), counting.dontKnow(), counting.shareOf());
    }

    /** In the words of plans; quotes cannot end it early, since no name of a choice has one. */
    private String condition() {
        return only.entrySet().stream()
                .map(one -> "${" + one.getKey() + "} = '" + one.getValue().replace("'", "") + "'")
                .collect(Collectors.joining(" and "));
    }
}
