package org.sanad.forms.review.corrections;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer put right.
 *
 * @param said as it came, as JSON; null where it was not answered
 * @param turn the whole turn as it came, as JSON
 * @param turns how many turns the repeat had
 * @param before as it stood until then; null where empty
 * @param after as it stands since; null where empty
 * @param overtakenBy version of the submission that changed this very answer
 */
public record Correction(
        UUID id,
        UUID submissionId,
        String repeat,
        int number,
        String path,
        @Nullable String said,
        String turn,
        int turns,
        @Nullable String before,
        @Nullable String after,
        String reason,
        OffsetDateTime at,
        @Nullable UUID by,
        @Nullable OffsetDateTime undoneAt,
        @Nullable UUID undoneBy,
        @Nullable Integer overtakenBy) {

    public AnswerPlace place() {
        return new AnswerPlace(repeat, number, path);
    }

    /** Whether it is laid over what came. */
    public boolean holds() {
        return undoneAt == null && overtakenBy == null;
    }
}
