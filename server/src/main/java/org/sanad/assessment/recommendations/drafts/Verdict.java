package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.market.Trade;

/** What a person decides about a recommendation, and why. Items, trades and the note count only with changes. */
public record Verdict(State state, List<Item> items, List<Trade> trades, String note, String reason) {

    static final int LONGEST = 1000;

    public Verdict(State state, List<Item> items, String note, String reason) {
        this(state, items, List.of(), note, reason);
    }

    boolean saysNothing() {
        return items.isEmpty() && trades.isEmpty() && note.isEmpty();
    }
}
