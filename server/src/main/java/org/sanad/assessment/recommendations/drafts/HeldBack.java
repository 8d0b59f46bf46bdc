package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.recommendations.rules.Rule;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanText;

/**
 * A rule that drew nothing although somebody may wait for it.
 *
 * @param base so many were asked
 * @param trades wanted, though no market study asks for them
 * @param like the row of the plan that counts the question in all, where only its breakdown is missing
 */
public record HeldBack(Rule rule, Reason reason, long base, List<WantedTrade> trades, Optional<PlanRow> like) {

    /** Why. */
    public enum Reason {
        NO_ROW,
        TOO_FEW,
        MARKET;

        public String messageKey() {
            return "recommendations.held-back."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Optional<HeldBack> of(Draft draft, Named named, List<PlanRow> plan) {
        var rule = draft.rule();
        if (!named.isCounted() && !isPlanned(rule, plan)) {
            return Optional.of(new HeldBack(rule, Reason.NO_ROW, 0, List.of(), like(rule, plan)));
        }
        if (!named.isEnough()) {
            return Optional.of(new HeldBack(rule, Reason.TOO_FEW, named.base(), List.of(), Optional.empty()));
        }
        return draft.isSomething() || draft.trades().isEmpty()
                ? Optional.empty()
                : Optional.of(new HeldBack(rule, Reason.MARKET, named.base(), draft.trades(), Optional.empty()));
    }

    private static boolean isPlanned(Rule rule, List<PlanRow> plan) {
        return plan.stream()
                .filter(row -> row.measure().variable().equals(rule.variable()))
                .map(row -> String.join(" ", row.breakdown().groups()))
                .anyMatch(rule.groupVariable()::equals);
    }

    private static Optional<PlanRow> like(Rule rule, List<PlanRow> plan) {
        return plan.stream()
                .filter(row -> row.measure().variable().equals(rule.variable()))
                .filter(row -> row.breakdown().groups().isEmpty()
                        && row.breakdown().repeatFor().isEmpty())
                .findFirst();
    }

    /** The missing row as the form of the plan's rows sends it; empty where the plan does not count the question at all. */
    public Map<String, String> row() {
        return like.map(row -> PlanText.write(row.with(new Breakdown(
                                List.of(rule.groupVariable()),
                                "",
                                row.breakdown().direction()))
                        .called(row.id() + "-by-" + rule.groupVariable())))
                .orElse(Map.of());
    }
}
