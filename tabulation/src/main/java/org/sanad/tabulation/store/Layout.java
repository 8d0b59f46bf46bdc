package org.sanad.tabulation.store;

import java.util.List;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.Design.LonelyCluster;

/**
 * Where each interview lies: stratum after stratum, in it cluster after cluster, each stratum filled up to a multiple of
 * 64 so that no word of a bitmap belongs to two strata.
 *
 * @param rows the dataset's row at each position, -1 where a stratum is filled up
 * @param firstWord of each stratum, and at last one past the end
 * @param weights at each position
 * @param units the cluster at each position, counted through all strata; each interview its own where nothing is clustered
 * @param interviews the interview at each position; none where a position is an interview
 * @param unitsOf how many clusters each stratum has
 * @param unseen the share of each stratum's units that was not drawn; 1 without a finite population
 * @param stratumWeights the weight that all in a stratum share; empty if they differ
 */
public record Layout(
        int[] rows,
        int[] firstWord,
        double[] weights,
        int[] units,
        int[] interviews,
        int[] unitsOf,
        double[] unseen,
        double[] stratumWeights,
        boolean clustered,
        LonelyCluster lonely,
        Bits everybody,
        List<Design.Fault> faults) {

    public int strata() {
        return unitsOf.length;
    }

    public int words() {
        return firstWord[strata()];
    }

    public boolean inTurns() {
        return interviews.length > 0;
    }

    /** How many interviews have a turn that is in both sets. */
    public int interviewsIn(Bits one, Bits other) {
        int count = 0;
        int last = -1;
        for (int i = 0; i < one.size(); i++) {
            for (long word = one.word(i) & other.word(i); word != 0; word &= word - 1) {
                int interview = interviews[(i << 6) + Long.numberOfTrailingZeros(word)];
                count += interview == last ? 0 : 1;
                last = interview;
            }
        }
        return count;
    }

    public int positions() {
        return rows.length;
    }

    public int allUnits() {
        int all = 0;
        for (var units : unitsOf) {
            all += units;
        }
        return all;
    }

    /** All in a stratum weigh the same and stand for themselves: then counting is enough. */
    public boolean countingIsExact() {
        return !clustered && stratumWeights.length > 0;
    }
}
