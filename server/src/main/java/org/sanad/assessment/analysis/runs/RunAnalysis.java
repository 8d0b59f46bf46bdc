package org.sanad.assessment.analysis.runs;

import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.Plans;
import org.sanad.assessment.analysis.answers.TakeAnswers;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of a round as they stand, counts them by its plan and keeps both. */
@Component
public class RunAnalysis {

    private final RoundPermit permit;
    private final Plans plans;
    private final TakeAnswers takeAnswers;
    private final RunRecords records;
    private final CurrentActor currentActor;
    private final Audit audit;

    RunAnalysis(
            RoundPermit permit,
            Plans plans,
            TakeAnswers takeAnswers,
            RunRecords records,
            CurrentActor currentActor,
            Audit audit) {
        this.permit = permit;
        this.plans = plans;
        this.takeAnswers = takeAnswers;
        this.records = records;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @throws Refused where there is no plan yet */
    @Transactional
    public AnalysisRun run(RoundId round) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        var plan = plans.latest(round)
                .filter(one -> !one.rows().isEmpty())
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("analysis-no-plan")));
        var snapshots = takeAnswers.of(round);
        var by = Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
        var run = records.keep(round, plan, snapshots, takeAnswers.formVersions(round), by);
        audit.recorded(
                "analysis.run",
                Subject.of("round", round),
                Map.of("number", run.number(), "interviews", run.interviews()));
        return run;
    }
}
