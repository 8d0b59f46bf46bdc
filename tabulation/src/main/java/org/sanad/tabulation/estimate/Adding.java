package org.sanad.tabulation.estimate;

import java.util.List;
import org.sanad.tabulation.estimate.Groupings.Grouping;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Three ways to the same sums: counting bits where that is exact, adding weights as whole numbers, or as they are. */
public sealed interface Adding permits CountBits, AddGrains, AddWeights {

    static Adding over(Layout layout) {
        if (layout.countingIsExact()) {
            return new CountBits(layout);
        }
        return Grains.of(layout)
                .<Adding>map(grains -> new AddGrains(layout, grains))
                .orElseGet(() -> new AddWeights(layout));
    }

    Sums whole(Bits domain);

    /** The sums of those of a domain who also are in the other set. */
    Sums part(Bits cell, Bits domain, Sums whole);

    /** The sums of a question in each of the groupings, in their order. */
    default List<SumTable> tables(Counted counted, Groupings groupings) {
        return groupings.all().stream()
                .map(grouping -> oneByOne(this, counted, grouping))
                .toList();
    }

    static SumTable oneByOne(Adding adding, Counted counted, Grouping grouping) {
        return group -> {
            var domain = counted.base().and(grouping.groups().get(group));
            var whole = adding.whole(domain);
            var parts = counted.cells().stream()
                    .map(cell -> adding.part(cell, domain, whole))
                    .toList();
            return new SumTable.OfGroup(whole, parts);
        };
    }
}
