package org.sanad.forms.review.decisions;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said about a submission. */
public record ReviewComment(
        UUID id, String said, OffsetDateTime at, @Nullable UUID by) {}
