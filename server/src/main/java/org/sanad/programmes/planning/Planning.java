package org.sanad.programmes.planning;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that anybody has to say about the days of a cohort's plan. */
@Component
public class Planning {

    private final List<PlanWarnings> warnings;
    private final List<Obstacles> obstacles;
    private final SessionLengths lengths;

    Planning(ObjectProvider<PlanWarnings> warnings, ObjectProvider<Obstacles> obstacles, SessionLengths lengths) {
        this.warnings = warnings.orderedStream().toList();
        this.obstacles = obstacles.orderedStream().toList();
        this.lengths = lengths;
    }

    /** Whoever asks has checked the permission for the cohort. */
    public List<PlanWarning> warnings(CohortId cohort) {
        return warnings.stream().flatMap(one -> one.of(cohort).stream()).toList();
    }

    /** The free moments of a cohort from a day to some weeks after another. */
    public FreeTimes freeTimes(CohortId cohort, LocalDate first, LocalDate last) {
        var until = last.plusDays(2L * FreeTimes.DAYS_LOOKED_AT);
        return new FreeTimes(
                obstacles.stream()
                        .flatMap(one -> one.of(cohort, first, until).stream())
                        .toList(),
                lengths.minutes(cohort));
    }
}
