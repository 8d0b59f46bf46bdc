package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.entities.changes.Conflict;

/** A record of a list. */
public record RecordLine(
        UUID id,
        UUID listId,
        String list,
        boolean confidential,
        String label,
        Map<String, String> properties,
        int version,
        @Nullable Conflict conflict,
        boolean archived,
        @Nullable UUID projectId,
        @Nullable String area,
        OffsetDateTime changedAt) {}
