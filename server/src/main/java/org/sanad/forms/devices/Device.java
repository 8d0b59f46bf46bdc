package org.sanad.forms.devices;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormTarget;

/**
 * A phone that collects.
 *
 * @param name as people call it
 * @param lastSeenAt when it last spoke; null if never
 * @param lastApp what it said it was
 * @param sent how many submissions came from it
 * @param handsets how many different ones sent them: a code may have been read by several
 * @param lastSentAt when the last of them came
 */
public record Device(
        UUID id,
        String name,
        FormTarget.Kind targetKind,
        @Nullable UUID targetId,
        @Nullable UUID projectId,
        @Nullable String area,
        String label,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable OffsetDateTime lastSeenAt,
        @Nullable String lastApp,
        long sent,
        int handsets,
        @Nullable OffsetDateTime lastSentAt) {

    public FormTarget target() {
        return new FormTarget(targetKind, targetId, projectId, area, label);
    }

    /** Whether it was heard so lately that noting it again would only make many forms at once wait for one row. */
    public boolean wasSeenSince(OffsetDateTime moment) {
        return lastSeenAt != null && lastSeenAt.isAfter(moment);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
