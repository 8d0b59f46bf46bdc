package org.sanad.forms.devices;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;

/** A form that is in use somewhere. */
public record Assignment(
        UUID id,
        UUID formId,
        String title,
        FormTarget.Kind targetKind,
        @Nullable UUID targetId,
        @Nullable UUID projectId,
        @Nullable String area,
        String label,
        OffsetDateTime madeAt) {

    public FormTarget target() {
        return new FormTarget(targetKind, targetId, projectId, area, label);
    }

    FormId form() {
        return new FormId(formId);
    }
}
