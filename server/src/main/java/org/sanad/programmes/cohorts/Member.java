package org.sanad.programmes.cohorts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.Sex;

/**
 * Somebody's time in a cohort.
 *
 * @param leftOn the last day; null while they are in
 */
public record Member(
        UUID personId,
        String code,
        String fullName,
        Sex sex,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason) {

    public boolean isIn() {
        return leftOn == null;
    }
}
