package org.sanad.forms.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is on its way. */
@Repository
class Deliveries {

    /** For how long a delivery is left to whoever tries it; a server that dies meanwhile loses nothing. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 20;

    private static final String COLUMNS = """
            select d.id, d.webhook_id, d.submission_id, d.number, d.state, d.attempts, d.next_at, d.last_at, d.last_status
            from forms.webhook_delivery d
            """;

    private static final String TAKE = """
            with due as (
                select d.id from forms.webhook_delivery d
                join forms.webhook w on w.id = d.webhook_id and w.state = 'ON'
                join forms.form f on f.id = w.form_id and (w.confidential_too or not f.confidential)
                where d.state = 'WAITING' and d.next_at <= :now
                order by d.next_at limit :atOnce
                for update of d skip locked
            ), taken as (
                update forms.webhook_delivery d
                set attempts = d.attempts + 1, next_at = :lease, last_at = :now
                from due where due.id = d.id
                returning d.id, d.webhook_id, d.submission_id, d.number, d.attempts
            )
            select t.id, t.webhook_id, w.url, w.secret, t.attempts, jsonb_build_object(
                'delivery', t.id,
                'form', f.xml_id,
                'formVersion', v.version,
                'submission', s.id,
                'instanceID', s.current_instance_id,
                'number', s.current_number,
                'state', s.state,
                'receivedAt', s.received_at,
                'changedAt', s.changed_at,
                'answers', (select r.answers from forms.answer_row r
                    where r.form_id = s.form_id and r.repeat = '' and r.submission_id = s.id),
                'repeats', (select coalesce(jsonb_agg(jsonb_build_object('repeat', r.repeat,
                        'number', r.number, 'parent', r.parent, 'answers', r.answers)
                        order by r.repeat, r.number), '[]')
                    from forms.answer_row r where r.submission_id = s.id and r.repeat <> ''),
                'files', (select coalesce(jsonb_agg(distinct a.name), '[]')
                    from forms.attachment a where a.submission_id = s.id))::text as body
            from taken t
            join forms.webhook w on w.id = t.webhook_id
            join forms.submission s on s.id = t.submission_id
            join forms.form f on f.id = s.form_id
            join forms.form_version v on v.id = s.version_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Within the submission's own transaction. Confidential answers go only where somebody said so. */
    void queue(FormId form, SubmissionId submission, int number) {
        jdbc.sql("""
                        insert into forms.webhook_delivery (webhook_id, submission_id, number, next_at)
                        select w.id, :submission, :number, :at
                        from forms.webhook w
                        join forms.form f on f.id = w.form_id
                        where w.form_id = :form and w.state in ('ON', 'FAILED')
                            and (w.confidential_too or not f.confidential)
                        """)
                .param("form", form.value())
                .param("submission", submission.value())
                .param("number", number)
                .param("at", now())
                .update();
    }

    /** Takes what is due, so that nobody else tries it at the same time. A form made confidential since is kept back. */
    List<Due> take() {
        return jdbc.sql(TAKE)
                .param("now", now())
                .param("lease", now().plus(LEASE))
                .param("atOnce", AT_ONCE)
                .query(Due.class)
                .list();
    }

    void sent(UUID id, int status) {
        end(id, Delivery.State.SENT, status);
    }

    void giveUp(UUID id, int status) {
        end(id, Delivery.State.GIVEN_UP, status);
    }

    private void end(UUID id, Delivery.State state, int status) {
        jdbc.sql("update forms.webhook_delivery set state = :state, last_status = :status where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("status", status)
                .update();
    }

    void later(UUID id, int status, Duration wait) {
        jdbc.sql("update forms.webhook_delivery set next_at = :next, last_status = :status where id = :id")
                .param("id", id)
                .param("status", status)
                .param("next", now().plus(wait))
                .update();
    }

    /** With a new count of tries. */
    void again(UUID id) {
        jdbc.sql("""
                        update forms.webhook_delivery set state = 'WAITING', attempts = 0, next_at = :now where id = :id
                        """).param("id", id).param("now", now()).update();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql(COLUMNS + "where d.id = :id")
                .param("id", id)
                .query(Delivery.class)
                .optional();
    }

    /** The newest of a form. */
    List<Delivery> newest(FormId form) {
        return jdbc.sql(COLUMNS + """
                        join forms.webhook w on w.id = d.webhook_id
                        where w.form_id = :form order by d.id desc limit 100
                        """)
                .param("form", form.value())
                .query(Delivery.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
