package org.sanad.tabulation.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/**
 * What a test by the design cannot tell: groups each of which is one cluster, since nothing says how clusters of a group
 * differ, and answers that follow from the stratum, since whoever drew the sample decided them.
 */
record Untestable(Layout layout, List<Bits> answers, List<Bits> groups) {

    /** @param ofStratum whether the answers or the groups are the strata */
    Optional<Flag> why(boolean ofStratum) {
        if (layout.clustered() && (eachInOneCluster(answers) || eachInOneCluster(groups))) {
            return Optional.of(Flag.TEST_OF_CLUSTERS);
        }
        return ofStratum && (follow(answers, groups) || follow(groups, answers))
                ? Optional.of(Flag.TEST_OF_STRATA)
                : Optional.empty();
    }

    private boolean eachInOneCluster(List<Bits> parts) {
        return met(parts).count() > 1 && met(parts).allMatch(this::isOfOneCluster);
    }

    private boolean isOfOneCluster(Bits part) {
        var clusters = new int[] {-1, 0};
        part.forEach(at -> {
            if (layout.units()[at] != clusters[0]) {
                clusters[0] = layout.units()[at];
                clusters[1]++;
            }
        });
        return clusters[1] == 1;
    }

    /** Whether each of the first goes with one of the second only. */
    private static boolean follow(List<Bits> first, List<Bits> second) {
        return met(first).count() > 1
                && met(first)
                        .allMatch(one -> second.stream()
                                        .filter(other -> one.countWith(other) > 0)
                                        .count()
                                == 1);
    }

    private static Stream<Bits> met(List<Bits> parts) {
        return parts.stream().filter(part -> !part.isEmpty());
    }
}
