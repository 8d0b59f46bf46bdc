package org.sanad.forms.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.forms.SubmissionId;
import org.sanad.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be handed over, and what became of it. */
@Repository
public class Handovers {

    private static final String HANDOVERS = """
            select h.id, h.submission_id, s.form_id, f.title as form_title, s.instance_name, f.confidential, h.taker, h.state,
                h.problem, (select coalesce(string_agg(a.value, E'\\n' order by a.ordinality), '')
                    from jsonb_array_elements_text(h.arguments) with ordinality as a) as arguments,
                h.made_kind, h.made_page, h.tries, s.project_id, s.area, s.received_at, h.changed_at
            from forms.handover h
            join forms.submission s on s.id = h.submission_id
            join forms.form f on f.id = s.form_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of a submission, for its page. Whoever asks has checked the permission for it. */
    public List<Handover> of(SubmissionId submission) {
        return jdbc.sql(HANDOVERS + "where h.submission_id = :id order by h.taker")
                .param("id", submission.value())
                .query(Handover.class)
                .list();
    }

    /** Those that wait for a person, the oldest first, and those that fail again and again. */
    List<Handover> waiting(Reach reach, boolean confidentialToo) {
        return jdbc.sql(HANDOVERS + """
                        where (h.state = 'HELD' or h.state = 'DUE' and h.tries > 2)
                            and (:confidentialToo or not f.confidential)
                            and forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
                        order by h.changed_at, h.id
                        limit 500
                        """)
                .params(reach.parameters())
                .param("confidentialToo", confidentialToo)
                .query(Handover.class)
                .list();
    }

    /** Held until the transaction ends. */
    Optional<Handover> locked(UUID id) {
        jdbc.sql("select 1 from forms.handover where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return jdbc.sql(HANDOVERS + "where h.id = :id")
                .param("id", id)
                .query(Handover.class)
                .optional();
    }

    void due(SubmissionId submission, String taker, int number) {
        jdbc.sql("""
                        insert into forms.handover (submission_id, taker, number, next_try_at, changed_at)
                        values (:submission, :taker, :number, :at, :at)
                        on conflict (submission_id, taker) do update
                        set number = excluded.number, state = 'DUE', tries = 0, next_try_at = :at, changed_at = :at
                        """)
                .param("submission", submission.value())
                .param("taker", taker)
                .param("number", number)
                .param("at", now())
                .update();
    }

    List<UUID> dueNow() {
        return jdbc.sql("""
                        select id from forms.handover where state = 'DUE' and next_try_at <= :at
                        order by next_try_at limit 1000
                        """).param("at", now()).query(UUID.class).list();
    }

    void again(UUID id) {
        jdbc.sql("update forms.handover set state = 'DUE', tries = 0, next_try_at = :at where id = :id")
                .param("id", id)
                .param("at", now())
                .update();
    }

    void settle(UUID id, HandoverState state, Optional<Problem> problem) {
        jdbc.sql("""
                        update forms.handover
                        set state = :state, problem = :problem, arguments = to_jsonb(:arguments::text[]), changed_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("problem", problem.map(Problem::code).orElse(null))
                .param(
                        "arguments",
                        problem.stream()
                                .flatMap(told -> told.arguments().stream())
                                .map(String::valueOf)
                                .toArray(String[]::new))
                .param("at", now())
                .update();
    }

    void made(UUID id, Made made) {
        jdbc.sql("""
                        update forms.handover
                        set made_kind = :kind, made_id = :made, made_page = nullif(:page, ''), memo = nullif(:memo, '')
                        where id = :id
                        """)
                .param("id", id)
                .param("kind", made.kind())
                .param("made", made.id())
                .param("page", made.page())
                .param("memo", made.memo())
                .update();
    }

    void decided(UUID id, @Nullable UUID by, String reason) {
        jdbc.sql("update forms.handover set decided_by = :by, reason = :reason where id = :id")
                .param("id", id)
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    /** To be tried again, each time after twice as long, at the latest after an hour. */
    void failed(UUID id) {
        jdbc.sql("""
                        update forms.handover
                        set tries = tries + 1,
                            next_try_at = :at + least(interval '1 hour', interval '30 seconds' * power(2, least(tries, 10)))
                        where id = :id
                        """).param("id", id).param("at", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
