package org.sanad.forms.entities.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Offline updates that came before the one they were made after. */
@Repository
class WaitingChanges {

    /** One of them. */
    record Waiting(UUID id, EntityChange change, UUID submission, int number) {}

    private record Row(UUID id, String change, UUID submissionId, int submissionNumber) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    WaitingChanges(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(EntityChange change, UUID submission, int number) {
        jdbc.sql("""
                        insert into forms.entity_waiting
                            (entity_id, list, change, submission_id, submission_number, held_at)
                        values (:entity, :list, :change::jsonb, :submission, :number, :at)
                        """)
                .param("entity", change.entity())
                .param("list", change.list())
                .param("change", json.writeValueAsString(change))
                .param("submission", submission)
                .param("number", number)
                .param("at", now())
                .update();
    }

    /** In the order in which the phone made them. */
    List<Waiting> of(UUID entity) {
        return found(jdbc.sql("""
                        select id, change::text as change, submission_id, submission_number
                        from forms.entity_waiting where entity_id = :entity
                        order by (change ->> 'base')::int nulls first, held_at
                        """).param("entity", entity));
    }

    /** Those that have waited longer. */
    List<Waiting> longerThan(Duration time) {
        return found(jdbc.sql("""
                        select id, change::text as change, submission_id, submission_number
                        from forms.entity_waiting where held_at < :before
                        order by entity_id, (change ->> 'base')::int nulls first, held_at
                        """).param("before", now().minus(time)));
    }

    /** False if somebody else was quicker. */
    boolean done(UUID id) {
        return jdbc.sql("delete from forms.entity_waiting where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What an edit says takes the place of what the submission said before. */
    void forget(UUID submission) {
        jdbc.sql("delete from forms.entity_waiting where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    private List<Waiting> found(JdbcClient.StatementSpec query) {
        return query.query(Row.class).list().stream()
                .map(row -> new Waiting(
                        row.id(),
                        json.readValue(row.change(), EntityChange.class),
                        row.submissionId(),
                        row.submissionNumber()))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
