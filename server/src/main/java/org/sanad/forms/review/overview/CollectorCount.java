package org.sanad.forms.review.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much came from the same hands.
 *
 * @param device a phone; null where a browser sent it
 * @param name of the phone
 * @param flagged submissions with something to look at
 */
public record CollectorCount(
        @Nullable UUID device,
        @Nullable String name,
        @Nullable UUID userId,
        long submissions,
        long flagged) {

    /** By it findings are put beside it. */
    public String key() {
        return device + " " + userId;
    }
}
