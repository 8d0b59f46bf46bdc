package org.sanad.assessment.analysis.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.Plan;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.Suppress;
import org.sanad.tabulation.Tabulators;

/**
 * A run in memory while it is looked at.
 *
 * @param shown the result table as audiences may have it, by threshold
 */
public record HeldRun(
        AnalysisRun run,
        Plan plan,
        Map<Source, Snapshot> snapshots,
        Map<Source, Tabulators> tabulators,
        List<ResultRow> rows,
        Map<Integer, List<ResultRow>> shown) {

    static HeldRun of(AnalysisRun run, Plan plan, Map<Source, Snapshot> snapshots, List<ResultRow> rows) {
        var tabulators = new ConcurrentHashMap<Source, Tabulators>();
        snapshots.forEach((source, snapshot) -> tabulators.put(source, snapshot.tabulators()));
        return new HeldRun(run, plan, snapshots, tabulators, rows, new ConcurrentHashMap<>());
    }

    /** As it was counted just now, with the answers laid out already. */
    static HeldRun counted(
            AnalysisRun run,
            Plan plan,
            Map<Source, Snapshot> snapshots,
            Map<Source, Tabulators> tabulators,
            List<ResultRow> rows) {
        return new HeldRun(run, plan, snapshots, tabulators, rows, new ConcurrentHashMap<>());
    }

    /** Hidden for counts below the threshold, and whatever would give those away. */
    public List<ResultRow> below(int threshold) {
        return shown.computeIfAbsent(
                threshold,
                limit -> limit <= 1
                        ? rows
                        : Suppress.below(limit, rows, plan.rows(), Nestings.of(plan.rows(), snapshots)));
    }

    /** Some rows of the plan counted anew, as a filter asks for. */
    public List<ResultRow> anew(List<PlanRow> plan) {
        return RunRecords.rows(plan, tabulators);
    }

    /** The repeat whose turns a row counts; empty where it counts interviews. */
    public Optional<String> unit(PlanRow row) {
        return Optional.ofNullable(tabulators.get(row.source()))
                .flatMap(of -> of.repeat(row))
                .map(repeat -> repeat.name());
    }

    public Optional<Variable> variable(Source source, String name) {
        return Optional.ofNullable(snapshots.get(source)).flatMap(snapshot -> snapshot.variable(name));
    }
}
