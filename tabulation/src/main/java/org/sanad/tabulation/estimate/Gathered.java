package org.sanad.tabulation.estimate;

import org.sanad.tabulation.store.Layout;

/** The sums of a group's cells while strata and clusters come by, one after the other; the last cell is the whole group. */
final class Gathered {

    static final double[] NO_UNITS = {};

    private final Layout layout;
    private final Grains grains;
    private final int strata;
    private final long[] weight;
    private final long[] squared;
    private final double[] squares;
    private final double[] cross;
    private final int[] units;

    Gathered(Layout layout, Grains grains, int cells) {
        this.layout = layout;
        this.grains = grains;
        strata = layout.strata();
        weight = new long[cells * strata];
        squared = new long[cells * strata];
        squares = new double[layout.clustered() ? weight.length : 0];
        cross = new double[squares.length];
        units = new int[cells];
    }

    /** What a cell weighs in a stratum or in one of its clusters. */
    void weigh(int cell, int stratum, long grainsOf) {
        weight[cell * strata + stratum] += grainsOf;
    }

    void square(int cell, int stratum, long grainsOf) {
        squared[cell * strata + stratum] += grainsOf;
    }

    /** @param whole weight of the group in this cluster */
    void cluster(int cell, int stratum, long grainsOf, double whole) {
        if (grainsOf > 0) {
            int to = cell * strata + stratum;
            double own = grains.weight(stratum, grainsOf);
            weight[to] += grainsOf;
            squares[to] += own * own;
            cross[to] += own * whole;
            units[cell]++;
        }
    }

    Sums sums(int cell, int n, double[] perUnit) {
        var weights = new double[strata];
        var own = new double[strata];
        var shared = layout.clustered() ? new double[strata] : own;
        double all = 0;
        int touched = 0;
        for (int h = 0; h < strata; h++) {
            int from = cell * strata + h;
            weights[h] = grains.weight(h, weight[from]);
            double ofInterviews = grains.square(h, squared[from]);
            all += ofInterviews;
            touched += weight[from] > 0 ? 1 : 0;
            own[h] = layout.clustered() ? squares[from] : ofInterviews;
            if (layout.clustered()) {
                shared[h] = cross[from];
            }
        }
        return new Sums(n, weights, own, shared, perUnit, layout.clustered() ? units[cell] : n, all, touched);
    }
}
