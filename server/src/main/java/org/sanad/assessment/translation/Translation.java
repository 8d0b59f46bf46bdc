package org.sanad.assessment.translation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A translation of an open answer.
 *
 * @param sourceHash of the words that were translated
 */
public record Translation(
        UUID submissionId,
        String path,
        String sourceHash,
        String fromLanguage,
        String toLanguage,
        String words,
        TranslationState state,
        OffsetDateTime at,
        @Nullable UUID by) {

    public boolean isOf(String hash) {
        return sourceHash.equals(hash);
    }
}
