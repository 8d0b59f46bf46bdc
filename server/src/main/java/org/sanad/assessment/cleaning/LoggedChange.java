package org.sanad.assessment.cleaning;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as it is stored.
 *
 * @param version number of the entry, from 1
 * @param submissionId null where the change is about all interviews alike
 * @param before as JSON; null where nothing stood there
 */
record LoggedChange(
        long version,
        @Nullable UUID submissionId,
        UUID formId,
        ChangeKind kind,
        int number,
        String path,
        @Nullable String before,
        @Nullable String after,
        String reason,
        OffsetDateTime at,
        @Nullable UUID by) {}
