package org.sanad.forms.review.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.ReviewState;

/**
 * What submissions become by a decision.
 *
 * @param after a state, or the id of a user; empty for nobody
 * @param by who decided
 */
record Change(
        StepKind kind,
        String after,
        String reason,
        @Nullable UUID by) {

    static Change to(ReviewState state, String reason, @Nullable UUID by) {
        return new Change(StepKind.STATE, state.name(), reason, by);
    }

    /** @param user empty for nobody */
    static Change assign(String user, @Nullable UUID by) {
        return new Change(StepKind.ASSIGNED, user, "", by);
    }
}
