package org.sanad.forms.review.decisions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** States and assignments of submissions, and each change of them. */
@Repository
public class ReviewSteps {

    private static final String KEPT = """
            insert into forms.review_step (submission_id, kind, before, after, reason, bulk_id, at, by)
            select id, :kind, before, :after, :reason, cast(:bulk as uuid), :at, cast(:by as uuid) from changed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Step> of(SubmissionId submission) {
        return jdbc.sql("""
                        select id, kind, before, after, reason, arrived, bulk_id is not null as in_bulk, at, by
                        from forms.review_step where submission_id = :submission order by id
                        """)
                .param("submission", submission.value())
                .query(Step.class)
                .list();
    }

    /** Changes all that are not so already. @return how many that were */
    int change(Collection<UUID> submissions, Change change, @Nullable UUID bulk) {
        var sql = change.kind() == StepKind.STATE ? """
                with before as (
                    select id, state as before from forms.submission
                    where id = any (:submissions) and state <> :after order by id for update
                ), changed as (
                    update forms.submission s set state = :after, review_number = s.review_number + 1
                    from before b where b.id = s.id returning s.id, b.before
                )
                """ : """
                with before as (
                    select id, coalesce(assigned_to::text, '') as before from forms.submission
                    where id = any (:submissions) and coalesce(assigned_to::text, '') <> :after order by id for update
                ), changed as (
                    update forms.submission s set assigned_to = cast(nullif(:after, '') as uuid)
                    from before b where b.id = s.id returning s.id, b.before
                )
                """;
        return jdbc.sql(sql + KEPT)
                .params(parameters(change, bulk))
                .param("submissions", submissions.toArray(UUID[]::new))
                .update();
    }

    private Map<String, @Nullable Object> parameters(Change change, @Nullable UUID bulk) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kind", change.kind().name());
        parameters.put("after", change.after());
        parameters.put("reason", change.reason());
        parameters.put("bulk", bulk);
        parameters.put("at", now());
        parameters.put("by", change.by());
        return parameters;
    }

    /** An edit has set the state back; the step says so, unless it was there already. */
    void arrivedAgain(SubmissionId submission, int number, String state) {
        jdbc.sql("""
                        with last as (
                            select after from forms.review_step
                            where submission_id = :submission and kind = 'STATE' order by id desc limit 1
                        ), counted as (
                            update forms.submission set review_number = review_number + 1 where id = :submission
                        )
                        insert into forms.review_step (submission_id, kind, before, after, reason, arrived, at)
                        select :submission, 'STATE', last.after, :state, '', :number, :at from last
                        where last.after <> :state
                        """)
                .param("submission", submission.value())
                .param("state", state)
                .param("number", number)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
