package org.sanad.forms.review.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check found. See {@link Flag} for its parts. */
record Found(
        Finding finding,
        String path,
        int number,
        String first,
        String second,
        @Nullable UUID other) {

    static Found whole(Finding finding, Object first, Object second) {
        return new Found(finding, "", 0, first.toString(), second.toString(), null);
    }

    static Found like(Finding finding, UUID other, Object first, Object second) {
        return new Found(finding, "", 0, first.toString(), second.toString(), other);
    }
}
