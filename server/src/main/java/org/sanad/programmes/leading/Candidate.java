package org.sanad.programmes.leading;

import java.util.Set;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.related.Leader;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.training.TrainingKind;

/**
 * Somebody planned to lead a cohort.
 *
 * @param agreed whether somebody confirmed them; it counts only while no training is missing
 * @param completed needed trainings they have
 * @param missing needed trainings they lack
 */
public record Candidate(
        CohortId cohort,
        StaffId staff,
        String name,
        String roleTitle,
        boolean agreed,
        Set<TrainingKind> completed,
        Set<TrainingKind> missing) {

    public boolean isTrained() {
        return missing.isEmpty();
    }

    public boolean isConfirmed() {
        return agreed && isTrained();
    }

    Leader leader() {
        return new Leader(staff, name, isConfirmed());
    }
}
