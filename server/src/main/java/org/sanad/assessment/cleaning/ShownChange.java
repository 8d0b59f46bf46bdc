package org.sanad.assessment.cleaning;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log in words.
 *
 * @param question empty where the whole interview is meant
 * @param turn of the repeat, from 1; 0 for the form itself
 * @param who empty for a phone
 */
public record ShownChange(
        long version,
        @Nullable UUID submission,
        ChangeKind kind,
        String question,
        int turn,
        String before,
        String after,
        String reason,
        OffsetDateTime at,
        String who) {}
