package org.sanad.assessment.quotes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coded words that were chosen for reports. */
@Repository
class ChosenQuotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChosenQuotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<UUID> of(RoundId round) {
        return new HashSet<>(
                jdbc.sql("""
                        select q.span_id
                        from assessment.quote q
                        join assessment.span s on s.id = q.span_id
                        where s.round_id = :round and s.removed_at is null
                        """).param("round", round.value()).query(UUID.class).list());
    }

    void choose(UUID span, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.quote (span_id, chosen_at, chosen_by) values (:span, :at, :by)
                        on conflict do nothing
                        """)
                .param("span", span)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void drop(UUID span) {
        jdbc.sql("delete from assessment.quote where span_id = :span")
                .param("span", span)
                .update();
    }
}
