package org.sanad.forms.entities.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from.
 *
 * @param submission null for a change by hand
 * @param number of the submission's version
 * @param user null for a phone
 * @param confidential whether it is of a confidential form
 */
record Origin(
        @Nullable UUID submission,
        int number,
        @Nullable UUID user,
        @Nullable UUID project,
        @Nullable String area,
        boolean confidential) {

    /** Somebody at a page, for a record of the mission as a whole. */
    static Origin user(@Nullable UUID user) {
        return new Origin(null, 0, user, null, null, false);
    }
}
