package org.sanad.assessment.analysis.runs;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.CleaningVersions;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.Plan;
import org.sanad.assessment.analysis.Results;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Snapshots;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.Tabulators;
import org.springframework.stereotype.Component;

/** Writes down a run: what it stands on, the answers it took, and its result table. */
@Component
class RunRecords {

    private static final String PROGRAM = Optional.ofNullable(
                    RunRecords.class.getPackage().getImplementationVersion())
            .orElse("0.1.0-SNAPSHOT");

    private final AnalysisRuns runs;
    private final Results results;
    private final Snapshots snapshots;
    private final CleaningVersions cleaning;
    private final HeldRuns heldRuns;
    private final Clock clock;

    RunRecords(
            AnalysisRuns runs,
            Results results,
            Snapshots snapshots,
            CleaningVersions cleaning,
            HeldRuns heldRuns,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.snapshots = snapshots;
        this.cleaning = cleaning;
        this.heldRuns = heldRuns;
        this.clock = clock;
    }

    AnalysisRun keep(RoundId round, Plan plan, Map<Source, Snapshot> taken, String formVersions, @Nullable UUID by) {
        var tabulators = new EnumMap<Source, Tabulators>(Source.class);
        taken.forEach((source, snapshot) -> tabulators.put(source, snapshot.tabulators()));
        var run = runs.add(
                new AnalysisRun(
                        plan.id(),
                        plan.id(),
                        plan.number(),
                        round.value(),
                        0,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        cleaning.of(round),
                        formVersions,
                        PROGRAM,
                        taken.values().stream()
                                .mapToInt(snapshot -> snapshot.respondents().size())
                                .sum(),
                        notes(tabulators)),
                by);
        taken.forEach((source, snapshot) -> snapshots.add(run.id(), source, snapshot));
        var rows = rows(plan.rows(), tabulators);
        results.add(run.id(), rows);
        heldRuns.holdAfterCommit(HeldRun.counted(run, plan, taken, tabulators, Results.asKept(rows)));
        return run;
    }

    /** In the order of the plan; each source is tabulated by itself, so that tests are corrected within it. */
    static List<ResultRow> rows(List<PlanRow> plan, Map<Source, Tabulators> tabulators) {
        var rows = new ArrayList<ResultRow>();
        tabulators.forEach((source, tabulator) -> rows.addAll(tabulator
                .tabulate(plan.stream().filter(row -> row.source() == source).toList())
                .rows()));
        return rows;
    }

    private static String notes(Map<Source, Tabulators> tabulators) {
        var notes = new LinkedHashSet<String>();
        tabulators.forEach((source, tabulator) -> tabulator
                .designFaults()
                .forEach(fault -> notes.add(source.name() + " " + fault.reason().name() + " " + fault.rows())));
        return String.join("\n", notes);
    }
}
