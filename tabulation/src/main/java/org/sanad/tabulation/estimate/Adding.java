package org.sanad.tabulation.estimate;

import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Two ways to the same sums: counting bits where that is exact, adding weights everywhere. */
public sealed interface Adding permits CountBits, AddWeights {

    static Adding over(Layout layout) {
        return layout.countingIsExact() ? new CountBits(layout) : new AddWeights(layout);
    }

    Sums whole(Bits domain);

    /** The sums of those of a domain who also are in the other set. */
    Sums part(Bits cell, Bits domain, Sums whole);
}
