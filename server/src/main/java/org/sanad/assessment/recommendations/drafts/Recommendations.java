package org.sanad.assessment.recommendations.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Strength;
import org.sanad.shared.PCode;
import org.sanad.tabulation.PlanRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and what was decided about them. */
@Repository
class Recommendations {

    private static final String COLUMNS = """
            select id, round_id, run_number, rule_set, rule_code, profile, outcome, strength, area, items, trades, state,
                note, reason, decided_at, decided_by
            from assessment.recommendation
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Recommendations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID roundId,
            int runNumber,
            int ruleSet,
            String ruleCode,
            Profile profile,
            Outcome outcome,
            Strength strength,
            String area,
            String items,
            String trades,
            State state,
            String note,
            String reason,
            @Nullable OffsetDateTime decidedAt,
            @Nullable UUID decidedBy) {

        Recommendation with(List<Evidence> evidence) {
            return new Recommendation(
                    id,
                    new RoundId(roundId),
                    runNumber,
                    ruleSet,
                    ruleCode,
                    profile,
                    outcome,
                    strength,
                    new PCode(area),
                    Item.all(items),
                    WantedTrade.read(trades),
                    state,
                    note,
                    reason,
                    Optional.ofNullable(decidedAt),
                    Optional.ofNullable(decidedBy),
                    evidence);
        }
    }

    private record EvidenceRow(
            String planRow,
            PlanRow.Source source,
            String variable,
            String value,
            String groupVars,
            String groupValues,
            long n,
            long nTotal) {

        Evidence evidence() {
            return new Evidence(planRow, source, variable, value, groupVars, groupValues, n, nTotal);
        }
    }

    /** Of a round: drafts first, by profile. */
    List<Recommendation> of(RoundId round) {
        return jdbc
                .sql(COLUMNS + "where round_id = :round order by state <> 'DRAFT', profile, rule_code, drafted_at")
                .param("round", round.value())
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.with(evidence(row.id())))
                .toList();
    }

    Optional<Recommendation> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> row.with(evidence(id)));
    }

    /** Holds it until the transaction ends, so that two do not decide on it at once. */
    Optional<Recommendation> locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> row.with(evidence(id)));
    }

    private List<Evidence> evidence(UUID id) {
        return jdbc.sql("""
                        select plan_row, source, variable, value, group_vars, group_values, n, n_total
                        from assessment.recommendation_evidence where recommendation_id = :id order by position
                        """).param("id", id).query(EvidenceRow.class).list().stream()
                .map(EvidenceRow::evidence)
                .toList();
    }

    void forgetDrafts(RoundId round) {
        jdbc.sql("delete from assessment.recommendation where round_id = :round and state = 'DRAFT'")
                .param("round", round.value())
                .update();
    }

    void add(RoundId round, PCode area, int run, int ruleSet, Draft draft) {
        var id = jdbc.sql("""
                        insert into assessment.recommendation
                            (round_id, run_number, rule_set, rule_code, profile, outcome, strength, area, items, trades, drafted_at)
                        values (:round, :run, :ruleSet, :code, :profile, :outcome, :strength, :area, :items, :trades, :now)
                        returning id
                        """)
                .param("round", round.value())
                .param("run", run)
                .param("ruleSet", ruleSet)
                .param("code", draft.rule().code())
                .param("profile", draft.rule().profile().name())
                .param("outcome", draft.rule().outcome().name())
                .param("strength", draft.rule().strength().name())
                .param("area", area.value())
                .param("items", Item.joined(draft.items()))
                .param("trades", WantedTrade.written(draft.trades()))
                .param("now", now())
                .query(UUID.class)
                .single();
        for (var i = 0; i < draft.evidence().size(); i++) {
            add(id, i + 1, draft.evidence().get(i));
        }
    }

    private void add(UUID id, int position, Evidence evidence) {
        jdbc.sql("""
                        insert into assessment.recommendation_evidence
                            (recommendation_id, position, plan_row, source, variable, value, group_vars, group_values, n, n_total)
                        values (:id, :position, :planRow, :source, :variable, :value, :groupVars, :groupValues, :n, :total)
                        """)
                .param("id", id)
                .param("position", position)
                .param("planRow", evidence.planRow())
                .param("source", evidence.source().name())
                .param("variable", evidence.variable())
                .param("value", evidence.value())
                .param("groupVars", evidence.groupVars())
                .param("groupValues", evidence.groupValues())
                .param("n", evidence.n())
                .param("total", evidence.total())
                .update();
    }

    void decide(UUID id, Verdict verdict, List<WantedTrade> trades, UUID by) {
        jdbc.sql("""
                        update assessment.recommendation
                        set state = :state, items = :items, trades = :trades, note = :note, reason = :reason, decided_at = :now,
                            decided_by = :by
                        where id = :id
                        """)
                .param("state", verdict.state().name())
                .param("items", Item.joined(verdict.items()))
                .param("trades", WantedTrade.written(trades))
                .param("note", verdict.note())
                .param("reason", verdict.reason())
                .param("now", now())
                .param("by", by)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
