package org.sanad.forms.review.corrections;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The corrections of answers. */
@Repository
public class Corrections {

    private static final String COLUMNS = """
            select id, submission_id, repeat, number, path, said::text as said, turn::text as turn, turns,
                before::text as before, after::text as after, reason, at, by, undone_at, undone_by, overtaken_by
            from forms.correction
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Correction> of(SubmissionId submission) {
        return jdbc.sql(COLUMNS + "where submission_id = :submission order by id")
                .param("submission", submission.value())
                .query(Correction.class)
                .list();
    }

    void add(SubmissionId submission, AnswerPlace place, Put put, @Nullable UUID by) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("submission", submission.value());
        parameters.put("repeat", place.repeat());
        parameters.put("number", place.number());
        parameters.put("path", place.path());
        parameters.put("said", put.said());
        parameters.put("turn", put.turn());
        parameters.put("turns", put.turns());
        parameters.put("before", put.before());
        parameters.put("after", put.after());
        parameters.put("reason", put.reason());
        parameters.put("at", now());
        parameters.put("by", by);
        jdbc.sql("""
                        insert into forms.correction
                            (submission_id, repeat, number, path, said, turn, turns, before, after, reason, at, by)
                        values (:submission, :repeat, :number, :path, cast(:said as jsonb), cast(:turn as jsonb), :turns,
                            cast(:before as jsonb), cast(:after as jsonb), :reason, :at, :by)
                        """).params(parameters).update();
    }

    void undo(UUID id, @Nullable UUID by) {
        jdbc.sql("update forms.correction set undone_at = :at, undone_by = :by where id = :id")
                .param("id", id)
                .param("at", now())
                .param("by", by)
                .update();
    }

    /** By the version that is current now. */
    void overtake(SubmissionId submission, Collection<UUID> ids) {
        jdbc.sql("""
                        update forms.correction
                        set overtaken_by = (select current_number from forms.submission where id = :submission)
                        where id = any (:ids) and overtaken_by is null
                        """)
                .param("submission", submission.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
