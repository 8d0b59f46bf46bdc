package org.sanad.forms.review.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of submissions as they came, and in what they differ. */
@Repository
class ArrivedVersions {

    private final JdbcClient jdbc;

    ArrivedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<ArrivedVersion> of(SubmissionId submission) {
        return jdbc.sql("""
                        select s.number, s.instance_id, s.form_version_id, v.version as form_version,
                            d.name as collector, s.user_id, s.handset, length(s.content) as bytes, s.received_at
                        from forms.submission_version s
                        join forms.form_version v on v.id = s.form_version_id
                        left join forms.device d on d.id = s.device_id
                        where s.submission_id = :submission order by s.number desc
                        """)
                .param("submission", submission.value())
                .query(ArrivedVersion.class)
                .list();
    }

    /** Exactly as it came. */
    Optional<byte[]> bytes(SubmissionId submission, int number) {
        return jdbc.sql("select content from forms.submission_version where submission_id = :id and number = :number")
                .param("id", submission.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    List<AnswerChange> changes(SubmissionId submission) {
        return jdbc.sql("""
                        select version, repeat, number, path, before::text as before, after::text as after
                        from forms.answer_change where submission_id = :submission
                        order by version desc, repeat, number, path
                        """)
                .param("submission", submission.value())
                .query(AnswerChange.class)
                .list();
    }

    void keep(SubmissionId submission, Collection<AnswerChange> changes) {
        jdbc.sql("""
                        insert into forms.answer_change (submission_id, version, repeat, number, path, before, after)
                        select :submission, version, repeat, number, path, before::jsonb, after::jsonb
                        from unnest(:versions::int[], :repeats::text[], :numbers::int[], :paths::text[],
                            :befores::text[], :afters::text[]) as change (version, repeat, number, path, before, after)
                        on conflict do nothing
                        """)
                .param("submission", submission.value())
                .param("versions", changes.stream().map(AnswerChange::version).toArray(Integer[]::new))
                .param("repeats", changes.stream().map(AnswerChange::repeat).toArray(String[]::new))
                .param("numbers", changes.stream().map(AnswerChange::number).toArray(Integer[]::new))
                .param("paths", changes.stream().map(AnswerChange::path).toArray(String[]::new))
                .param("befores", changes.stream().map(AnswerChange::before).toArray(String[]::new))
                .param("afters", changes.stream().map(AnswerChange::after).toArray(String[]::new))
                .update();
    }
}
