package org.sanad.programmes.leading;

import java.util.List;

/** A cohort and those planned to lead it. */
public record OpenPoint(RunningCohort cohort, List<Candidate> candidates) {

    public boolean isOpen() {
        return candidates.isEmpty() || !candidates.stream().allMatch(Candidate::isConfirmed);
    }

    public boolean isWithoutConfirmed() {
        return candidates.stream().noneMatch(Candidate::isConfirmed);
    }
}
