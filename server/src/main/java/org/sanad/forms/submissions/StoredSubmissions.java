package org.sanad.forms.submissions;

import java.util.List;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions with their bytes, to make their rows anew. */
@Repository
class StoredSubmissions {

    /** Its current version. */
    record Current(UUID id, UUID formId, UUID versionId, byte[] content) {

        SubmissionId submissionId() {
            return new SubmissionId(id);
        }

        FormId form() {
            return new FormId(formId);
        }
    }

    private final JdbcClient jdbc;
    private final RowsAsText rowsAsText;

    StoredSubmissions(JdbcClient jdbc, RowsAsText rowsAsText) {
        this.jdbc = jdbc;
        this.rowsAsText = rowsAsText;
    }

    List<UUID> after(UUID last, int most) {
        return jdbc.sql("select id from forms.submission where id > :last order by id limit :most")
                .param("last", last)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Held until the transaction ends, so that no edit comes between. */
    Current locked(UUID id) {
        return jdbc.sql("""
                        select s.id, s.form_id, v.form_version_id as version_id, v.content
                        from forms.submission s
                        join forms.submission_version v on v.submission_id = s.id and v.number = s.current_number
                        where s.id = :id
                        for update of s
                        """).param("id", id).query(Current.class).single();
    }

    /** Whether exactly these rows stand in the table. */
    boolean stands(Current submission, List<AnswerRow> rows) {
        return jdbc.sql("""
                        select not exists (
                            (select repeat, number, parent, answers from forms.answer_row
                                where form_id = :form and submission_id = :id
                            except
                            select row.repeat, row.number, row.parent, row.answers::jsonb from
                        """ + RowsAsText.ROWS + """
                            )
                            union all
                            (select row.repeat, row.number, row.parent, row.answers::jsonb from
                        """ + RowsAsText.ROWS + """
                            except
                            select repeat, number, parent, answers from forms.answer_row
                                where form_id = :form and submission_id = :id))
                        """)
                .params(rowsAsText.of(rows))
                .param("id", submission.id())
                .param("form", submission.formId())
                .query(Boolean.class)
                .single();
    }
}
