package org.sanad.demo.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.recommendations.drafts.DecideRecommendations;
import org.sanad.assessment.recommendations.drafts.Recommendation;
import org.sanad.assessment.recommendations.drafts.Standing;
import org.sanad.assessment.recommendations.drafts.State;
import org.sanad.assessment.recommendations.drafts.Verdict;
import org.sanad.assessment.recommendations.market.Demand;
import org.sanad.assessment.recommendations.market.KeepOpportunities;
import org.sanad.assessment.recommendations.market.Opportunity;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.shared.PCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Notes what the markets ask for, lets the rules draft, and decides on some. */
@Component
@Profile("demo")
class Recommend {

    private static final String STUDY = "Walk through the market with traders (demo)";

    private static final Map<String, String> REASONS = Map.of(
            "starting-activities", "Named most often in interviews and groups alike.",
            "anyone-workplace", "Most asked for it, and those who did not should not be left out.",
            "anyone-form", "Workshops here are run by families; nobody would share one.");

    /** How the manager says what is accepted with changes. */
    private static final String OWN_WORDS =
            "Begin with work at home. Whoever wants to work outside joins as soon as a workshop opens nearby.";

    private final KeepOpportunities market;
    private final DecideRecommendations decide;

    Recommend(KeepOpportunities market, DecideRecommendations decide) {
        this.market = market;
        this.decide = decide;
    }

    void noteMarket(Assessment2020 assessment, LocalDate day) {
        assessment.districts().forEach(district -> {
            note(district, Trade.SEWING_TAILORING, Demand.ASKED_FOR, day);
            note(district, Trade.AGRICULTURE_FOOD_PROCESSING, Demand.SOME, day);
        });
        note(assessment.districts().getFirst(), Trade.PASTRY, Demand.ASKED_FOR, day);
        note(assessment.districts().getFirst(), Trade.MARKET_SHOP, Demand.AVOID, day);
    }

    private void note(PCode district, Trade trade, Demand demand, LocalDate day) {
        market.put(new Opportunity(new UUID(0, 0), district, trade, demand, STUDY, day))
                .orRefuse();
    }

    /** One is accepted as it is, one with changes, one rejected; the others stay open. */
    void decide(RoundId round) {
        decide.draft(round);
        var drafted = decide.of(round).stream().map(Standing::recommendation).toList();
        verdict(round, drafted, "starting-activities", State.ACCEPTED, "");
        verdict(round, drafted, "anyone-workplace", State.EDITED, OWN_WORDS);
        verdict(round, drafted, "anyone-form", State.REJECTED, "");
    }

    private void verdict(RoundId round, List<Recommendation> drafted, String rule, State state, String note) {
        var one = drafted.stream()
                .filter(draft -> draft.ruleCode().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule + " drafted nothing"));
        var verdict = new Verdict(state, one.items(), note, REASONS.getOrDefault(rule, ""));
        if (decide.decide(round, one.id(), verdict).any()) {
            throw new IllegalStateException(verdict.toString());
        }
    }
}
