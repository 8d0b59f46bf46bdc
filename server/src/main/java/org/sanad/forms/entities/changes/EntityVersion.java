package org.sanad.forms.entities.changes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record, with the record as it was afterwards.
 *
 * @param told what this change said
 * @param base the version of ours it was made from; 0 for the first
 * @param branchBase what the phone without signal called its base; 0 if it had signal
 * @param forced whether it was applied without the one before it
 */
record EntityVersion(
        int version,
        String label,
        Map<String, String> properties,
        Map<String, String> told,
        int base,
        @Nullable UUID branch,
        int branchBase,
        @Nullable Conflict conflict,
        boolean forced) {}
