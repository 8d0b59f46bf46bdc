package org.sanad.forms.review;

import java.util.Optional;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about submissions besides their answers. */
@Repository
class SubmissionHeads {

    private final JdbcClient jdbc;

    SubmissionHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SubmissionHead> find(SubmissionId id) {
        return jdbc.sql("""
                        select s.id, s.form_id, s.instance_name as name, s.instance_id, s.state, s.review_number,
                            s.current_number as number, s.version_id, v.version, s.encrypted, d.name as collector,
                            s.user_id, s.assigned_to, s.project_id, s.area, s.received_at,
                            array_to_string(forms.missing_files(s.id, s.expected_files), E'\\n') as missing_names
                        from forms.submission s
                        join forms.form_version v on v.id = s.version_id
                        left join forms.device d on d.id = s.device_id
                        where s.id = :id
                        """).param("id", id.value()).query(SubmissionHead.class).optional();
    }

    /** Until the transaction ends nobody else changes it. */
    void lock(SubmissionId id) {
        jdbc.sql("select id from forms.submission where id = :id for update")
                .param("id", id.value())
                .query(java.util.UUID.class)
                .optional();
    }
}
