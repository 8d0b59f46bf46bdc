package org.sanad.forms.review.submission;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a submission as it came.
 *
 * @param formVersion of the form, as its author wrote it
 * @param collector the phone's name; null where a browser sent it
 * @param handset what the app on the phone calls itself
 */
public record ArrivedVersion(
        int number,
        String instanceId,
        UUID formVersionId,
        String formVersion,
        @Nullable String collector,
        @Nullable UUID userId,
        @Nullable String handset,
        long bytes,
        OffsetDateTime receivedAt) {}
