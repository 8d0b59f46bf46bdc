package org.sanad.forms.review.decisions;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision for many submissions at once.
 *
 * @param after a state, or the id of a user
 * @param changed how many it changed
 * @param stayed how many the undoing left alone, since somebody had changed them
 */
public record BulkAction(
        UUID id,
        StepKind kind,
        String after,
        String reason,
        int changed,
        OffsetDateTime at,
        @Nullable UUID by,
        @Nullable OffsetDateTime undoneAt,
        @Nullable UUID undoneBy,
        int stayed) {}
