package org.sanad.assessment.rounds;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How rounds went from state to state. */
@Repository
class RoundSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<RoundStep> of(RoundId round) {
        return jdbc.sql("""
                        select from_state, to_state, reason, at, by
                        from assessment.round_step
                        where round_id = :round
                        order by id desc
                        """)
                .param("round", round.value())
                .query(RoundStep.class)
                .list();
    }

    /** @return false if the round is no longer where it was */
    boolean move(Round round, RoundState to, String reason, @Nullable UUID by) {
        var moved = jdbc.sql("update assessment.round set state = :to where id = :round and state = :from")
                .param("round", round.id().value())
                .param("from", round.state().name())
                .param("to", to.name())
                .update();
        if (moved == 1) {
            jdbc.sql("""
                            insert into assessment.round_step (round_id, from_state, to_state, reason, at, by)
                            values (:round, :from, :to, :reason, :at, :by)
                            """)
                    .param("round", round.id().value())
                    .param("from", round.state().name())
                    .param("to", to.name())
                    .param("reason", reason)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .update();
        }
        return moved == 1;
    }

    boolean hasInterviews(RoundId round) {
        return exists("select exists (select 1 from assessment.interview where round_id = :round)", round);
    }

    boolean asksAnything(RoundId round) {
        return exists("select exists (select 1 from assessment.questionnaire where round_id = :round)", round);
    }

    private boolean exists(String sql, RoundId round) {
        return jdbc.sql(sql).param("round", round.value()).query(Boolean.class).single();
    }
}
