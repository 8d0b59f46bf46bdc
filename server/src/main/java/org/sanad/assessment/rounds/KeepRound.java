package org.sanad.assessment.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.Rounds;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes rounds, each by those who plan where it lies. */
@Component
public class KeepRound {

    private final PlannedRounds planned;
    private final Rounds rounds;
    private final Permit permit;
    private final RoundPermit roundPermit;
    private final Audit audit;

    KeepRound(PlannedRounds planned, Rounds rounds, Permit permit, RoundPermit roundPermit, Audit audit) {
        this.planned = planned;
        this.rounds = rounds;
        this.permit = permit;
        this.roundPermit = roundPermit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Round> list() {
        permit.requireAnywhere(Permission.SEE_FINDINGS);
        return rounds.reached(permit.reach(Permission.SEE_FINDINGS));
    }

    /** Whether another round has the code; for a form of which something else cannot be read either. */
    @Transactional(readOnly = true)
    public boolean isTaken(String code, Optional<RoundId> own) {
        permit.requireAnywhere(Permission.PLAN_ASSESSMENTS);
        var namesake = planned.called(RoundDetails.cleanedCode(code));
        return namesake.isPresent() && !namesake.equals(own);
    }

    @Transactional
    public Kept<RoundId> create(RoundDetails typed) {
        permit.require(Permission.PLAN_ASSESSMENTS, Target.at(typed.area()));
        var details = typed.cleaned();
        var faults = details.faults();
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = planned.add(details);
        added.ifPresent(id -> audit.recorded("round.planned", subject(id), Map.of("code", details.code())));
        return added.<Kept<RoundId>>map(Kept.Yes::new).orElseGet(KeepRound::taken);
    }

    /** Who moves a round plans where it was and where it goes. */
    @Transactional
    public Kept<RoundId> change(RoundId id, RoundDetails typed) {
        roundPermit.require(Permission.PLAN_ASSESSMENTS, id);
        permit.require(Permission.PLAN_ASSESSMENTS, Target.at(typed.area()));
        var details = typed.cleaned();
        var faults = details.faults();
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        if (isTaken(details.code(), Optional.of(id))) {
            return taken();
        }
        planned.change(id, details);
        audit.recorded("round.changed", subject(id), Map.of("code", details.code()));
        return new Kept.Yes<>(id);
    }

    private static Kept<RoundId> taken() {
        return new Kept.No<>(Map.of("code", Problem.of("round-code-taken")));
    }

    private static Subject subject(RoundId id) {
        return Subject.of("round", id);
    }
}
