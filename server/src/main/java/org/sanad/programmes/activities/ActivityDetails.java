package org.sanad.programmes.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.programmes.CohortId;

/**
 * An activity to be planned.
 *
 * @param cohort beside whose sessions; empty for the project as a whole
 * @param lead who leads it
 */
public record ActivityDetails(ActivityKind kind, Optional<CohortId> cohort, LocalDate on, String place, String lead) {

    static final int LONGEST = 200;
}
