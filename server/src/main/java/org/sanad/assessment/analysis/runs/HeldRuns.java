package org.sanad.assessment.analysis.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.Plans;
import org.sanad.assessment.analysis.Results;
import org.sanad.assessment.analysis.answers.Snapshots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The runs that somebody looked at last. They never change, so nothing here grows stale. */
@Component
public class HeldRuns {

    private static final int MOST = 4;

    private final Plans plans;
    private final Snapshots snapshots;
    private final Results results;
    private final Map<UUID, HeldRun> held = new LinkedHashMap<>(MOST, 0.75f, true);

    HeldRuns(Plans plans, Snapshots snapshots, Results results) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.results = results;
    }

    public synchronized HeldRun of(AnalysisRun run) {
        var known = held.get(run.id());
        return known == null
                ? hold(HeldRun.of(run, plans.get(run.planId()), snapshots.of(run.id()), results.of(run.id())))
                : known;
    }

    private synchronized HeldRun hold(HeldRun run) {
        held.put(run.run().id(), run);
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
        return run;
    }

    /** What was just counted is looked at next; held once it is kept for good. */
    void holdAfterCommit(HeldRun counted) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hold(counted);
            }
        });
    }
}
