package org.sanad.tabulation.estimate;

import java.util.List;

/** The sums of every cell of a question in every group of one breakdown. */
public interface SumTable {

    OfGroup of(int group);

    /** @param whole of the group; not to be asked for parts, since it does not keep its clusters apart */
    record OfGroup(Sums whole, List<Sums> parts) {}
}
