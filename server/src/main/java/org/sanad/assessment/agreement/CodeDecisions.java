package org.sanad.assessment.agreement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided where coders disagreed; the latest word holds. */
@Repository
class CodeDecisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CodeDecision> of(RoundId round) {
        return jdbc.sql("""
                        select distinct on (d.submission_id, d.path, d.code_id) d.submission_id, d.path, d.code_id,
                            d.holds, d.reason
                        from assessment.code_decision d
                        join assessment.interview i on i.submission_id = d.submission_id
                        where i.round_id = :round
                        order by d.submission_id, d.path, d.code_id, d.id desc
                        """)
                .param("round", round.value())
                .query(CodeDecision.class)
                .list();
    }

    void add(CodeDecision decision, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.code_decision (submission_id, path, code_id, holds, reason, at, by)
                        values (:submission, :path, :code, :holds, :reason, :at, :by)
                        """)
                .param("submission", decision.submissionId())
                .param("path", decision.path())
                .param("code", decision.codeId())
                .param("holds", decision.holds())
                .param("reason", decision.reason())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
