package org.sanad.forms.entities.changes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could not be taken of what submissions say about records. */
@Repository
class EntityProblems {

    private final JdbcClient jdbc;
    private final Clock clock;

    EntityProblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID submission, int number, EntityFault fault) {
        jdbc.sql("""
                        insert into forms.entity_problem
                            (submission_id, submission_number, list, entity, code, arguments, at)
                        values (:submission, :number, :list, left(:entity, 200), :code, to_jsonb(:arguments::text[]), :at)
                        """)
                .param("submission", submission)
                .param("number", number)
                .param("list", fault.list())
                .param("entity", fault.entity())
                .param("code", fault.problem().code())
                .param(
                        "arguments",
                        fault.problem().arguments().stream()
                                .map(String::valueOf)
                                .toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A later version of the submission says it anew. */
    void forget(UUID submission) {
        jdbc.sql("delete from forms.entity_problem where submission_id = :submission and settled_at is null")
                .param("submission", submission)
                .update();
    }
}
