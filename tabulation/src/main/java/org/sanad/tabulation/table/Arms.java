package org.sanad.tabulation.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.hypothesis.TestTables;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** Two arms at two times, each in the order of its question's choices. */
final class Arms {

    private Arms() {}

    /** Empty unless exactly two arms and two times were met. */
    static Optional<Tested> of(Analysis analysis, Bits among, Values outcome, TestTables tests) {
        var arms = met(analysis.groups().getFirst(), among);
        var times = met(analysis.groups().getLast(), among);
        if (arms.size() != 2 || times.size() != 2) {
            return Optional.empty();
        }
        var domain = among.and(arms.getFirst().or(arms.getLast()))
                .and(times.getFirst().or(times.getLast()));
        return tests.differenceInDifferences(domain, outcome, arms.getLast(), times.getLast());
    }

    private static List<Bits> met(Stored variable, Bits among) {
        return Arrays.stream(variable.choices())
                .filter(choice -> choice.countWith(among) > 0)
                .toList();
    }
}
