package org.sanad.forms.odata.question;

import java.util.Arrays;
import java.util.Optional;

/** What is known of a submission besides its answers, and where it lies. */
public enum SystemField {
    SUBMISSION_DATE("submissionDate", "s.received_at", "Edm.DateTimeOffset"),
    UPDATED_AT("updatedAt", "s.changed_at", "Edm.DateTimeOffset"),
    SUBMITTER_ID("submitterId", "s.user_id::text", "Edm.String"),
    DEVICE_ID("deviceId", "coalesce(s.handset, s.device_id::text)", "Edm.String"),
    REVIEW_STATE("reviewState", "s.state", "Edm.String"),
    EDITS("edits", "(s.current_number - 1)", "Edm.Int64"),
    FORM_VERSION("formVersion", "v.version", "Edm.String"),
    ATTACHMENTS_PRESENT(
            "attachmentsPresent",
            "(select count(distinct a.name) from forms.attachment a where a.submission_id = s.id)",
            "Edm.Int64"),
    ATTACHMENTS_EXPECTED("attachmentsExpected", "cardinality(s.expected_files)", "Edm.Int64");

    private final String word;
    private final String sql;
    private final String type;

    SystemField(String word, String sql, String type) {
        this.word = word;
        this.sql = sql;
        this.type = type;
    }

    public String word() {
        return word;
    }

    public String sql() {
        return sql;
    }

    public String type() {
        return type;
    }

    /** @param path {@code __system/submissionDate}, also from a repeat: {@code $root/Submissions/__system/…} */
    public static Optional<SystemField> at(String path) {
        var own = path.startsWith("$root/Submissions/") ? path.substring("$root/Submissions/".length()) : path;
        return Arrays.stream(values())
                .filter(field -> own.equals("__system/" + field.word))
                .findFirst();
    }
}
