package org.sanad.forms.review.table;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.SubmissionHead;

/**
 * A submission in the table.
 *
 * @param name as the form names it; empty where it does not
 * @param collector the phone's name; null where a browser sent it
 * @param userId who was signed in when it was sent
 * @param number how many versions of it came
 * @param missing how many files it speaks of have not come
 * @param answers of the form itself, as JSON
 */
public record SubmissionLine(
        UUID id,
        String name,
        ReviewState state,
        OffsetDateTime receivedAt,
        int number,
        @Nullable String collector,
        @Nullable UUID userId,
        @Nullable UUID assignedTo,
        String version,
        int missing,
        boolean encrypted,
        String answers) {

    public String code() {
        return SubmissionHead.codeOf(id);
    }
}
