package org.sanad.forms.handover;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormTarget;

/** A submission as it waits to be taken. */
record ArrivedRow(
        UUID submission,
        int number,
        OffsetDateTime receivedAt,
        @Nullable UUID deviceId,
        @Nullable String deviceName,
        @Nullable UUID userId,
        FormTarget.@Nullable Kind targetKind,
        @Nullable UUID targetId,
        @Nullable UUID projectId,
        @Nullable String area,
        byte[] content,
        String answers,
        @Nullable String madeKind,
        @Nullable UUID madeId,
        @Nullable String madePage,
        @Nullable String memo) {

    FormTarget target() {
        var project = Optional.ofNullable(projectId);
        var kind = Optional.ofNullable(targetKind)
                .orElse(project.isPresent() ? FormTarget.Kind.PROJECT : FormTarget.Kind.MISSION);
        return new FormTarget(kind, targetId == null ? projectId : targetId, projectId, area, "");
    }

    Optional<Made> made() {
        return madeKind == null || madeId == null
                ? Optional.empty()
                : Optional.of(new Made(madeKind, madeId, text(madePage), text(memo)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
