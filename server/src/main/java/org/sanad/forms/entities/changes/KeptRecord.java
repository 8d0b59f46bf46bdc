package org.sanad.forms.entities.changes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as it stands. */
record KeptRecord(
        UUID id,
        UUID listId,
        String list,
        String label,
        Map<String, String> properties,
        int version,
        @Nullable Conflict conflict,
        boolean archived) {}
