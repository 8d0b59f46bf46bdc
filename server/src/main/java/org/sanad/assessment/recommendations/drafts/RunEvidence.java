package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.Results;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.tabulation.ResultRow;
import org.springframework.stereotype.Component;

/** The newest results of a round as evidence: how many of how many chose it, of all or of one group. */
@Component
class RunEvidence {

    private static final Set<ResultRow.Kind> COUNTED = Set.of(ResultRow.Kind.SHARE_OF_GROUP, ResultRow.Kind.GROUPS);

    private final AnalysisRuns runs;
    private final Results results;

    RunEvidence(AnalysisRuns runs, Results results) {
        this.runs = runs;
        this.results = results;
    }

    Optional<AnalysisRun> newest(RoundId round) {
        return runs.latest(round);
    }

    /** Each cell once, however many lines of the plan ask for it. */
    List<Evidence> of(AnalysisRun run) {
        var all = results.of(run.id()).stream()
                .filter(row -> COUNTED.contains(row.estimate().kind()))
                .filter(row -> row.cell().groups().size() <= 1
                        && row.cell().repeatFor().isEmpty())
                .filter(row -> !row.cell().value().startsWith("#"))
                .map(RunEvidence::evidence)
                .toList();
        var seen = new java.util.HashSet<Evidence>();
        return all.stream().filter(one -> seen.add(key(one))).toList();
    }

    private static Evidence key(Evidence one) {
        return new Evidence("", one.source(), one.variable(), one.value(), one.groupVars(), one.groupValues(), 0, 0);
    }

    private static Evidence evidence(ResultRow row) {
        var cell = row.cell();
        return new Evidence(
                cell.planRow(),
                cell.source(),
                cell.variable(),
                cell.value(),
                String.join(" ", cell.groups()),
                String.join(" ", cell.groupValues()),
                row.counts().n(),
                row.counts().total());
    }
}
