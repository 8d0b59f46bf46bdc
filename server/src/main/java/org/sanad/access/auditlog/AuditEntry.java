package org.sanad.access.auditlog;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One entry as the log's page shows it. */
public record AuditEntry(
        long id,
        OffsetDateTime at,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        String detail,
        @Nullable String address) {

    /** The kind and the beginning of the id, enough to tell records apart on a line. */
    public String subject() {
        return subjectKind + " " + subjectId.substring(0, Math.min(subjectId.length(), 13));
    }

    public String shortDetail() {
        return detail.equals("{}") ? "" : detail;
    }
}
