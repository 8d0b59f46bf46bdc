package org.sanad.tabulation.estimate;

import org.sanad.tabulation.store.Layout;

/**
 * What must be known of a set of interviews to estimate its share and the error of that; arrays are by stratum.
 *
 * @param weight sum of weights
 * @param squares sum over clusters of the square of a cluster's weight in this set
 * @param cross the same of its weight in this set and its weight in the set that this is a part of
 * @param perUnit each cluster's weight; empty where nothing is clustered, and of parts
 * @param units clusters that have somebody in the set
 * @param squaredWeights sum over interviews of the squared weight
 */
public record Sums(
        int n,
        double[] weight,
        double[] squares,
        double[] cross,
        double[] perUnit,
        int units,
        double squaredWeights,
        int strata) {

    public double allWeight() {
        double all = 0;
        for (var one : weight) {
            all += one;
        }
        return all;
    }

    /** Degrees of freedom, as R counts them for a domain: clusters seen in it less strata seen in it. */
    public int freedom() {
        return units - strata;
    }

    /** So many interviews of equal weight would tell as much. */
    public double effectiveSize() {
        double all = allWeight();
        return squaredWeights > 0 ? all * all / squaredWeights : 0;
    }

    /** Whether it touches a stratum of which a known part was seen. */
    public boolean touchesFinite(Layout layout) {
        for (int h = 0; h < weight.length; h++) {
            if (weight[h] > 0 && layout.unseen()[h] < 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether it touches a stratum of which one cluster was seen. */
    public boolean touchesLonely(Layout layout) {
        for (int h = 0; h < weight.length; h++) {
            if (weight[h] > 0 && layout.unitsOf()[h] == 1) {
                return true;
            }
        }
        return false;
    }
}
