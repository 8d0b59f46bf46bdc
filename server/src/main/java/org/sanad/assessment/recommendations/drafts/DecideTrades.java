package org.sanad.assessment.recommendations.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.recommendations.market.Demand;
import org.sanad.assessment.recommendations.market.Opportunity;
import org.sanad.assessment.recommendations.market.Trade;

/** The work a recommendation is left with: what was ticked, and the warnings that were drafted with it. */
record DecideTrades(Recommendation standing, List<Opportunity> market) {

    List<WantedTrade> of(Verdict verdict) {
        if (verdict.state() != State.EDITED) {
            return standing.trades();
        }
        return Stream.concat(verdict.trades().stream().map(this::wanted), standing.avoided().stream())
                .distinct()
                .toList();
    }

    private WantedTrade wanted(Trade trade) {
        return standing.trades().stream()
                .filter(one -> one.trade() == trade)
                .findFirst()
                .orElseGet(() -> new WantedTrade(trade, demand(market, trade)));
    }

    /** The best that any district of the place says: work asked for in one of them is work. */
    static Optional<Demand> demand(List<Opportunity> market, Trade trade) {
        return market.stream()
                .filter(seen -> seen.trade() == trade)
                .map(Opportunity::demand)
                .min(Comparator.naturalOrder());
    }
}
