package org.sanad.forms.links;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.web.Texts;

/**
 * A link to a form.
 *
 * @param name for whom or what, as its maker calls it
 * @param revokedAt null while nobody has ended it early
 * @param usedInstance instance id of the one submission of a link for one person; null before it
 * @param received how many came through it, tests counted as tests
 */
public record WebLink(
        UUID id,
        UUID formId,
        LinkKind kind,
        String name,
        FormTarget.Kind targetKind,
        @Nullable UUID targetId,
        @Nullable UUID projectId,
        @Nullable String area,
        String label,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String usedInstance,
        long received) {

    public FormId form() {
        return new FormId(formId);
    }

    public FormTarget target() {
        return new FormTarget(targetKind, targetId, projectId, area, label);
    }

    public boolean isTest() {
        return kind == LinkKind.TEST;
    }

    /** On which it is still open, in the mission's time. */
    public LocalDate lastDay() {
        return expiresAt.atZoneSameInstant(Texts.ZONE).toLocalDate().minusDays(1);
    }

    /** Empty for a link that takes any number of forms. */
    String once() {
        if (kind != LinkKind.ONE_PERSON) {
            return "";
        }
        return usedInstance == null ? "open" : "used";
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt.toInstant());
    }
}
