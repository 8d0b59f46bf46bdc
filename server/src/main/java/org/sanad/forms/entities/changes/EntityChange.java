package org.sanad.forms.entities.changes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says of one record.
 *
 * @param list as forms call it
 * @param creates whether a record is made if there is none
 * @param updates whether the record is changed if there is one
 * @param base the version it was made from, as the phone counts; null if it does not say
 * @param trunk the last version of ours that the phone had before it was without signal; null if the record was made then
 * @param branch what the phone did without signal since; null while it had signal
 * @param label empty to leave it as it is
 * @param properties by their names; what is not in here stays as it is
 */
record EntityChange(
        UUID entity,
        String list,
        boolean creates,
        boolean updates,
        @Nullable Integer base,
        @Nullable Integer trunk,
        @Nullable UUID branch,
        String label,
        Map<String, String> properties) {

    boolean isOffline() {
        return branch != null;
    }

    /** The first of its branch: it follows a version of ours, or the making of the record. */
    boolean beginsBranch() {
        return base != null && base.equals(trunk == null ? Integer.valueOf(1) : trunk);
    }
}
