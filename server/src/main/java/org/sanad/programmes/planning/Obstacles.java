package org.sanad.programmes.planning;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;

/** Tells what a proposal for a cohort keeps clear of. */
public interface Obstacles {

    /** Those that hold on some day of a stretch of days. Whoever asks has checked the permission for the cohort. */
    List<Obstacle> of(CohortId cohort, LocalDate first, LocalDate last);
}
