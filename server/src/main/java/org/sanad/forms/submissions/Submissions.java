package org.sanad.forms.submissions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions, the bytes of all their versions, and the rows of their answers. */
@Repository
class Submissions {

    /**
     * A version that is here.
     *
     * @param sha256 of its bytes
     */
    record Stored(UUID submission, UUID form, int number, byte[] sha256) {

        SubmissionId submissionId() {
            return new SubmissionId(submission);
        }

        boolean isSame(SentForm sent) {
            return Arrays.equals(sha256, sent.sha256());
        }
    }

    private final JdbcClient jdbc;
    private final RowsAsText rowsAsText;
    private final Clock clock;

    Submissions(JdbcClient jdbc, RowsAsText rowsAsText, Clock clock) {
        this.jdbc = jdbc;
        this.rowsAsText = rowsAsText;
        this.clock = clock;
    }

    Optional<Stored> version(FormId form, String instanceId) {
        return jdbc.sql("""
                        select submission_id as submission, form_id as form, number, sha256
                        from forms.submission_version where form_id = :form and instance_id = :instance
                        """)
                .param("form", form.value())
                .param("instance", instanceId)
                .query(Stored.class)
                .optional();
    }

    /** All at once; empty when the instance is here already. */
    Optional<SubmissionId> add(Sender sender, FormId form, FormVersionId version, SentForm sent, Layout layout) {
        return jdbc.sql("""
                        with added as (
                            insert into forms.submission (form_id, instance_id, version_id, current_instance_id,
                                instance_name, encrypted, expected_files, device_id, user_id, link_id, handset, project_id, area,
                                received_at, changed_at)
                            select :form, :instance, :version, :instance, :name, :encrypted, :expected, :device::uuid,
                                :user::uuid, :link::uuid, :handset::text, :project::uuid, :area::text, :at, :at
                            where not exists (
                                select 1 from forms.submission_version
                                where form_id = :form and instance_id = :instance)
                            on conflict do nothing
                            returning id
                        ), bytes as (
                            insert into forms.submission_version (submission_id, form_id, number, instance_id,
                                form_version_id, content, sha256, received_at, device_id, user_id, handset)
                            select id, :form, 1, :instance, :version, :content, :sha256, :at, :device::uuid, :user::uuid,
                                :handset::text from added
                        ), answers as (
                            insert into forms.answer_row (form_id, repeat, submission_id, number, parent, answers)
                            select :form, row.repeat, added.id, row.number, row.parent, row.answers::jsonb from added,
                        """ + RowsAsText.ROWS + ") select id from added")
                .params(parameters(sender, version, sent, layout))
                .params(rowsAsText.of(layout.rows()))
                .param("form", form.value())
                .query(UUID.class)
                .optional()
                .map(SubmissionId::new);
    }

    /** The number of the current version, held until the transaction ends; empty if another is current. */
    Optional<Integer> lockIfCurrent(SubmissionId submission, String instanceId) {
        return jdbc.sql("""
                        select current_number from forms.submission
                        where id = :id and current_instance_id = :instance for update
                        """)
                .param("id", submission.value())
                .param("instance", instanceId)
                .query(Integer.class)
                .optional();
    }

    /** False when the same instance came another way at the same moment. */
    boolean addVersion(Sender sender, Stored before, FormVersionId version, SentForm sent, Layout layout, int number) {
        return jdbc.sql("""
                        with bytes as (
                            insert into forms.submission_version (submission_id, form_id, number, instance_id,
                                form_version_id, content, sha256, received_at, device_id, user_id, handset)
                            values (:submission, :form, :number, :instance, :version, :content, :sha256, :at, :device,
                                :user, :handset)
                            on conflict do nothing returning id
                        )
                        update forms.submission
                        set current_instance_id = :instance, current_number = :number, version_id = :version,
                            instance_name = :name, expected_files = :expected, encrypted = :encrypted,
                            state = 'RECEIVED', changed_at = :at
                        from bytes
                        where submission.id = :submission
                        """)
                        .params(parameters(sender, version, sent, layout))
                        .param("submission", before.submission())
                        .param("form", before.form())
                        .param("number", number)
                        .update()
                == 1;
    }

    void replaceRows(FormId form, SubmissionId submission, List<AnswerRow> rows) {
        jdbc.sql("delete from forms.answer_row where submission_id = :id and form_id = :form")
                .param("id", submission.value())
                .param("form", form.value())
                .update();
        jdbc.sql("""
                        insert into forms.answer_row (form_id, repeat, submission_id, number, parent, answers)
                        select :form, row.repeat, :id, row.number, row.parent, row.answers::jsonb from
                        """ + RowsAsText.ROWS)
                .params(rowsAsText.of(rows))
                .param("id", submission.value())
                .param("form", form.value())
                .update();
    }

    private Map<String, @Nullable Object> parameters(
            Sender sender, FormVersionId version, SentForm sent, Layout layout) {
        var document = sent.document();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("instance", document.instanceId());
        parameters.put("version", version.value());
        parameters.put("name", document.instanceName());
        parameters.put("encrypted", document.isEncrypted());
        parameters.put("expected", layout.expectedFiles().toArray(String[]::new));
        parameters.put("device", sender.device());
        parameters.put("user", sender.user());
        parameters.put("link", sender.link());
        parameters.put("handset", sender.handset());
        parameters.put("project", sender.target().project());
        parameters.put("area", sender.target().area());
        parameters.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        parameters.put("content", sent.content());
        parameters.put("sha256", sent.sha256());
        return parameters;
    }
}
