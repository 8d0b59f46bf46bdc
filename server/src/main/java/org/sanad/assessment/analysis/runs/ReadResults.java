package org.sanad.assessment.analysis.runs;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.CleaningVersions;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.tabulation.ResultRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Result tables for those who see findings, as their audience may have them. */
@Component
public class ReadResults {

    /**
     * @param rows without what this reader must not see
     * @param cleanedSince entries of the cleaning log since it was counted
     */
    public record Shown(Round round, HeldRun held, List<ResultRow> rows, int threshold, long cleanedSince) {

        /** Whoever sees every count may cut them as they like; others could find hidden ones by comparing cuts. */
        public boolean mayFilter() {
            return threshold <= 1;
        }
    }

    private final RoundPermit roundPermit;
    private final Permit permit;
    private final AnalysisRuns runs;
    private final HeldRuns heldRuns;
    private final CleaningVersions cleaning;

    ReadResults(
            RoundPermit roundPermit, Permit permit, AnalysisRuns runs, HeldRuns heldRuns, CleaningVersions cleaning) {
        this.roundPermit = roundPermit;
        this.permit = permit;
        this.runs = runs;
        this.heldRuns = heldRuns;
        this.cleaning = cleaning;
    }

    /** @param number of the run; 0 for the latest. @throws Refused where there is none */
    @Transactional(readOnly = true)
    public Shown of(RoundId id, int number) {
        var round = roundPermit.require(Permission.SEE_FINDINGS, id);
        var run = (number == 0 ? runs.latest(id) : runs.find(id, number))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("analysis-no-run")));
        int threshold = permit.audience().threshold();
        var held = heldRuns.of(run);
        return new Shown(round, held, held.below(threshold), threshold, cleaning.of(id) - run.cleaningVersion());
    }

    /** The latest first; none before the first run. */
    @Transactional(readOnly = true)
    public List<AnalysisRun> runs(RoundId id) {
        roundPermit.require(Permission.SEE_FINDINGS, id);
        return runs.of(id);
    }
}
