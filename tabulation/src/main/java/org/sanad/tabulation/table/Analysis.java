package org.sanad.tabulation.table;

import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Store;
import org.sanad.tabulation.store.Stored;

/** A row of the plan whose every name was found. */
public record Analysis(
        PlanRow row,
        Store store,
        Optional<Stored> variable,
        Bits subset,
        List<Stored> groups,
        Optional<Stored> repeat,
        Optional<Values> numerator,
        Optional<Values> denominator) {

    /** A ratio has no variable of its own; its two expressions stand for it. */
    Values number() {
        if (variable.isPresent()) {
            var values = variable.get().values();
            return position -> values[position];
        }
        return numerator.orElseThrow();
    }
}
