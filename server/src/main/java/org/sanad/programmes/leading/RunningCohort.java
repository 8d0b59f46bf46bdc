package org.sanad.programmes.leading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort that meets these months.
 *
 * @param held how many sessions were held of late
 */
public record RunningCohort(
        UUID cohortId,
        String code,
        String name,
        int held,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate nextPlanned) {}
