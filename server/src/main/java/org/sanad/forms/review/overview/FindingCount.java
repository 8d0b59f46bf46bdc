package org.sanad.forms.review.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.quality.Finding;

/** How often a check found something in what came from the same hands. */
public record FindingCount(@Nullable UUID device, @Nullable UUID userId, Finding finding, long submissions) {

    String key() {
        return device + " " + userId;
    }
}
