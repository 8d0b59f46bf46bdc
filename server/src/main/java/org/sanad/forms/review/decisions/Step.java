package org.sanad.forms.review.decisions;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a submission's review.
 *
 * @param before a state, or the id of a user; empty for nobody
 * @param arrived version whose arrival was the cause; null where somebody decided
 * @param inBulk whether it was one of many
 */
public record Step(
        UUID id,
        StepKind kind,
        String before,
        String after,
        String reason,
        @Nullable Integer arrived,
        boolean inBulk,
        OffsetDateTime at,
        @Nullable UUID by) {}
