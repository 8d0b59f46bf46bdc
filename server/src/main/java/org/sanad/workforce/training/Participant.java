package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff in a training.
 *
 * @param completedOn null for who has not completed it
 */
public record Participant(
        UUID staffId,
        String fullName,
        String roleTitle,
        @Nullable LocalDate completedOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn) {}
