package org.sanad.programmes.leading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.related.Leader;
import org.sanad.programmes.related.Leaders;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.training.StaffTrainings;
import org.sanad.workforce.training.TrainingKind;
import org.springframework.stereotype.Component;

/** Those planned to lead, held against the rule of trainings. */
@Component
class Candidates implements Leaders {

    private final Confirmations confirmations;
    private final StaffTrainings trainings;

    Candidates(Confirmations confirmations, StaffTrainings trainings) {
        this.confirmations = confirmations;
        this.trainings = trainings;
    }

    @Override
    public List<Leader> of(CohortId cohort) {
        return of(List.of(cohort)).stream().map(Candidate::leader).toList();
    }

    List<Candidate> of(Collection<CohortId> cohorts) {
        var assigned = confirmations.of(cohorts);
        var completed = trainings.completedBy(assigned.stream()
                .map(one -> new StaffId(one.staffId()))
                .distinct()
                .toList());
        return assigned.stream()
                .map(one -> candidate(one, completed.getOrDefault(new StaffId(one.staffId()), Set.of())))
                .toList();
    }

    private static Candidate candidate(Confirmations.Assigned assigned, Set<TrainingKind> completed) {
        var needed = LeadingRule.needed(assigned.projectType());
        var missing = EnumSet.copyOf(needed);
        missing.removeAll(completed);
        var had = EnumSet.copyOf(needed);
        had.retainAll(completed);
        return new Candidate(
                new CohortId(assigned.cohortId()),
                new StaffId(assigned.staffId()),
                assigned.fullName(),
                assigned.roleTitle(),
                assigned.confirmedAt() != null,
                had,
                missing);
    }
}
