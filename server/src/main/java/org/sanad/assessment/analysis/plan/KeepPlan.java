package org.sanad.assessment.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.Plan;
import org.sanad.assessment.analysis.Plans;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans of analysis are read by those who see findings and changed by those who plan assessments. */
@Component
public class KeepPlan {

    /** What came of saving. */
    public sealed interface Outcome {

        record Saved(int number) implements Outcome {}

        /**
         * Nothing was saved.
         *
         * @param row number of the row that was to change, counted from 1; 0 where a whole plan was sent
         */
        record Faulty(List<PlanFault> faults, int row) implements Outcome {}
    }

    private final Plans plans;
    private final DraftPlan draftPlan;
    private final CheckPlan checkPlan;
    private final RoundPermit permit;
    private final CurrentActor currentActor;
    private final Audit audit;

    KeepPlan(
            Plans plans,
            DraftPlan draftPlan,
            CheckPlan checkPlan,
            RoundPermit permit,
            CurrentActor currentActor,
            Audit audit) {
        this.plans = plans;
        this.draftPlan = draftPlan;
        this.checkPlan = checkPlan;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> read(RoundId round) {
        permit.require(Permission.SEE_FINDINGS, round);
        return plans.latest(round);
    }

    /** Every question that can be counted, in all and by group and place; the version before stays. */
    @Transactional
    public Outcome draft(RoundId round) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        return save(round, draftPlan.of(round));
    }

    /** A whole plan as a sheet has it. */
    @Transactional
    public Outcome take(RoundId round, List<Map<String, String>> table) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        return saveText(round, table, 0);
    }

    /** @param before id of the row that is changed; empty for a new one, which comes last */
    @Transactional
    public Outcome change(RoundId round, String before, Map<String, String> cells) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        var table = new ArrayList<Map<String, String>>();
        int number = 0;
        for (var row : rows(round)) {
            boolean meant = !before.isEmpty() && row.id().equals(before);
            table.add(meant ? cells : PlanText.write(row));
            number = meant ? table.size() : number;
        }
        if (number == 0) {
            table.add(cells);
            number = table.size();
        }
        return saveText(round, table, number);
    }

    @Transactional
    public Outcome remove(RoundId round, String id) {
        return keepOnly(round, row -> !row.id().equals(id));
    }

    /** Takes out every row that is not wanted. */
    @Transactional
    public Outcome keepOnly(RoundId round, Predicate<PlanRow> wanted) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        return save(round, rows(round).stream().filter(wanted).toList());
    }

    private List<PlanRow> rows(RoundId round) {
        return plans.latest(round).map(Plan::rows).orElse(List.of());
    }

    private Outcome saveText(RoundId round, List<Map<String, String>> table, int row) {
        var read = PlanText.read(table);
        var faults = checkPlan.faults(round, read);
        return faults.isEmpty() ? save(round, read.rows()) : new Outcome.Faulty(faults, row);
    }

    private Outcome save(RoundId round, List<PlanRow> rows) {
        int number = plans.add(
                round,
                rows,
                Optional.ofNullable(currentActor.actor().user())
                        .map(UserId::value)
                        .orElse(null));
        audit.recorded(
                "analysis.plan-saved", Subject.of("round", round), Map.of("number", number, "rows", rows.size()));
        return new Outcome.Saved(number);
    }
}
