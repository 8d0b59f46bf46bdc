package org.sanad.forms.entities.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came, read for the records it speaks of. */
@Repository
class ArrivedForms {

    /** A version of a submission, as far as it is about records. */
    record ArrivedForm(
            byte[] content,
            @Nullable UUID userId,
            @Nullable UUID projectId,
            @Nullable String area,
            boolean confidential) {

        Origin origin(UUID submission, int number) {
            return new Origin(submission, number, userId, projectId, area, confidential);
        }
    }

    private final JdbcClient jdbc;

    ArrivedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ArrivedForm form(UUID submission, int number) {
        return jdbc.sql("""
                        select v.content, v.user_id, s.project_id, s.area, f.confidential
                        from forms.submission_version v
                        join forms.submission s on s.id = v.submission_id
                        join forms.form f on f.id = s.form_id
                        where v.submission_id = :submission and v.number = :number
                        """)
                .param("submission", submission)
                .param("number", number)
                .query(ArrivedForm.class)
                .single();
    }
}
