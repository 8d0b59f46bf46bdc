package org.sanad.programmes.cohorts;

import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes cohorts of a project. */
@Component
public class KeepCohort {

    private final Cohorts cohorts;
    private final ProgrammePermit permit;
    private final Audit audit;

    KeepCohort(Cohorts cohorts, ProgrammePermit permit, Audit audit) {
        this.cohorts = cohorts;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Kept<CohortId> create(ProjectId project, CohortDetails details) {
        permit.require(Permission.PLAN_PROJECTS, project);
        var faults = faults(details, Optional.empty());
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = cohorts.add(project, details);
        added.ifPresent(id -> audit.recorded("cohort.created", subject(id), Map.of("code", details.code())));
        return added.<Kept<CohortId>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("code", Problem.of("cohort-code-taken"))));
    }

    @Transactional
    public Kept<CohortId> change(CohortId id, CohortDetails details) {
        permit.require(Permission.PLAN_PROJECTS, id);
        var faults = faults(details, Optional.of(id));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        cohorts.change(id, details);
        audit.recorded("cohort.changed", subject(id), Map.of("code", details.code()));
        return new Kept.Yes<>(id);
    }

    @Transactional(readOnly = true)
    public Cohort cohort(CohortId id) {
        permit.require(Permission.SEE_PROJECTS, id);
        return cohorts.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private Map<String, Problem> faults(CohortDetails details, Optional<CohortId> except) {
        var faults = details.faults();
        if (cohorts.codeTaken(details.code(), except)) {
            faults.put("code", Problem.of("cohort-code-taken"));
        }
        return faults;
    }

    private static Subject subject(CohortId id) {
        return Subject.of("cohort", id);
    }
}
