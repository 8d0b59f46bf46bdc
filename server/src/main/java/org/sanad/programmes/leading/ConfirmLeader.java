package org.sanad.programmes.leading;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.workforce.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms that somebody leads a cohort, once they have the trainings it needs. It never stands in the way of marking who
 * came: what an unconfirmed leader notes is noted.
 */
@Component
public class ConfirmLeader {

    private final Candidates candidates;
    private final Confirmations confirmations;
    private final ProgrammePermit permit;
    private final Permit reaches;
    private final Audit audit;
    private final Clock clock;

    ConfirmLeader(
            Candidates candidates,
            Confirmations confirmations,
            ProgrammePermit permit,
            Permit reaches,
            Audit audit,
            Clock clock) {
        this.candidates = candidates;
        this.confirmations = confirmations;
        this.permit = permit;
        this.reaches = reaches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Candidate> candidates(CohortId cohort) {
        permit.require(Permission.SEE_PROJECTS, cohort);
        return candidates.of(List.of(cohort));
    }

    @Transactional
    public void confirm(CohortId cohort, StaffId staff) {
        permit.require(Permission.KEEP_TRAININGS, cohort);
        if (!assigned(cohort, staff).isTrained()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("leader-not-trained"));
        }
        confirmations.confirm(
                cohort, staff, reaches.reach(Permission.KEEP_TRAININGS).user(), clock.instant());
        recorded("leader.confirmed", cohort, staff);
    }

    @Transactional
    public void withdraw(CohortId cohort, StaffId staff) {
        permit.require(Permission.KEEP_TRAININGS, cohort);
        assigned(cohort, staff);
        confirmations.withdraw(cohort, staff);
        recorded("leader.withdrawn", cohort, staff);
    }

    private Candidate assigned(CohortId cohort, StaffId staff) {
        return candidates.of(List.of(cohort)).stream()
                .filter(candidate -> candidate.staff().equals(staff))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("leader-not-assigned")));
    }

    private void recorded(String action, CohortId cohort, StaffId staff) {
        audit.recorded(
                action,
                Subject.of("cohort", cohort),
                Map.of("staff", staff.value().toString()));
    }
}
