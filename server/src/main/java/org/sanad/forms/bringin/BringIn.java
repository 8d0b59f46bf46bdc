package org.sanad.forms.bringin;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormTarget;

/**
 * Something that is being brought in.
 *
 * @param label the file's name, or the other server
 * @param remoteForm name of the form on the other server
 * @param formId the form that the answers are kept under; null before it is chosen
 * @param cursor of the last record that is in
 * @param seen records that came, of which {@code added} are new and {@code known} were here already
 */
public record BringIn(
        UUID id,
        Source source,
        String label,
        String server,
        String remoteForm,
        @Nullable UUID formId,
        FormTarget.Kind targetKind,
        @Nullable UUID targetId,
        @Nullable UUID projectId,
        @Nullable String area,
        String targetLabel,
        State state,
        String cursor,
        int seen,
        int added,
        int known,
        int files,
        @Nullable UUID madeBy,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime endedAt) {

    /** From where. */
    public enum Source {
        SHEET,
        KOBO,
        CENTRAL;

        public String messageKey() {
            return "forms.bring-in.source." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How it stands. */
    public enum State {
        CHOOSING,
        RUNNING,
        /** Broken off; goes on from where it stopped. */
        STOPPED,
        DONE;

        public String messageKey() {
            return "forms.bring-in.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    FormTarget target() {
        return new FormTarget(targetKind, targetId, projectId, area, targetLabel);
    }

    public boolean isRemote() {
        return source != Source.SHEET;
    }
}
