package org.sanad.forms.review.quality;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a submission that is to be checked.
 *
 * @param collector the phone, or else the user; null for a web link
 * @param missing how many files it speaks of have not come
 */
record Arrival(
        UUID id,
        UUID formId,
        UUID versionId,
        int number,
        @Nullable UUID collector,
        OffsetDateTime receivedAt,
        int missing) {}
