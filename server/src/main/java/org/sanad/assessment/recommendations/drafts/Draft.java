package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.rules.Rule;

/** What a rule draws from the results. */
record Draft(Rule rule, List<Item> items, List<WantedTrade> trades, List<Evidence> evidence) {

    Draft {
        items = List.copyOf(items);
        trades = List.copyOf(trades);
        evidence = List.copyOf(evidence);
    }

    boolean isSomething() {
        return !items.isEmpty() || trades.stream().anyMatch(WantedTrade::isWorthIt);
    }
}
