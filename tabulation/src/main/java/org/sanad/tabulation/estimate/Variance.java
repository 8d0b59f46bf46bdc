package org.sanad.tabulation.estimate;

import org.sanad.tabulation.Design.LonelyCluster;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** The variance of an estimate over strata and clusters; those outside the domain count as clusters with nothing. */
public final class Variance {

    /** What each interview adds to the linearised estimates. */
    public interface Scores {
        void at(int position, double[] into);
    }

    private Variance() {}

    /** Of the share that a part is of its whole. */
    public static double ofShare(Layout layout, Sums part, Sums whole, double share) {
        double all = whole.allWeight();
        double variance = 0;
        for (int h = 0; h < layout.strata(); h++) {
            if (whole.weight()[h] > 0) {
                double own = part.squares()[h] + share * share * whole.squares()[h];
                double shared = 2 * share * part.cross()[h];
                double squares = own - shared < NOISE * own ? 0 : own - shared;
                double sum = part.weight()[h] - share * whole.weight()[h];
                variance += ofStratum(layout, h, squares / (all * all), sum / all * (sum / all));
            }
        }
        return Math.max(0, variance);
    }

    /** @param squares of the scores, cluster by cluster; @param sumSquared the square of their sum */
    private static double ofStratum(Layout layout, int stratum, double squares, double sumSquared) {
        double n = layout.unitsOf()[stratum];
        double unseen = layout.unseen()[stratum];
        if (unseen < SEEN_WHOLE) {
            return 0;
        }
        if (n > 1) {
            return unseen * n / (n - 1) * (squares - sumSquared / n);
        }
        return unseen * alone(layout.lonely(), squares);
    }

    private static double alone(LonelyCluster policy, double squares) {
        return switch (policy) {
            case FAIL -> Double.NaN;
            case REMOVE, CERTAINTY -> 0;
            case ADJUST -> squares;
        };
    }

    /** Covariances of several estimates at once. */
    public static double[][] of(Layout layout, Bits domain, int estimates, Scores scores) {
        var walk = new ScoreWalk(layout, domain, estimates, scores);
        var covariance = new double[estimates][estimates];
        for (int h = 0; h < layout.strata(); h++) {
            if (walk.take(h)) {
                for (int i = 0; i < estimates; i++) {
                    for (int j = 0; j < estimates; j++) {
                        covariance[i][j] += ofStratum(layout, h, walk.products[i][j], walk.sums[i] * walk.sums[j]);
                    }
                }
            }
        }
        return covariance;
    }

    /** Where one cluster is the whole domain the terms cancel, but for noise of binary arithmetic. */
    private static final double NOISE = 1e-14;

    /** A stratum of which everything was seen does not vary. */
    private static final double SEEN_WHOLE = 1e-7;

    /** Adds up scores by cluster, stratum after stratum. */
    private static final class ScoreWalk {

        private final Layout layout;
        private final Bits domain;
        private final Scores scores;
        private final double[] ofUnit;
        private final double[] one;
        private final double[] sums;
        private final double[][] products;

        ScoreWalk(Layout layout, Bits domain, int estimates, Scores scores) {
            this.layout = layout;
            this.domain = domain;
            this.scores = scores;
            ofUnit = new double[estimates];
            one = new double[estimates];
            sums = new double[estimates];
            products = new double[estimates][estimates];
        }

        /** Whether the stratum has anybody of the domain. */
        boolean take(int stratum) {
            java.util.Arrays.fill(sums, 0);
            for (var row : products) {
                java.util.Arrays.fill(row, 0);
            }
            int unit = -1;
            for (int i = layout.firstWord()[stratum]; i < layout.firstWord()[stratum + 1]; i++) {
                for (long word = domain.word(i); word != 0; word &= word - 1) {
                    int at = (i << 6) + Long.numberOfTrailingZeros(word);
                    if (layout.units()[at] != unit) {
                        close();
                        unit = layout.units()[at];
                    }
                    scores.at(at, one);
                    for (int k = 0; k < one.length; k++) {
                        ofUnit[k] += one[k];
                    }
                }
            }
            close();
            return unit >= 0;
        }

        private void close() {
            for (int i = 0; i < ofUnit.length; i++) {
                sums[i] += ofUnit[i];
                for (int j = 0; j < ofUnit.length; j++) {
                    products[i][j] += ofUnit[i] * ofUnit[j];
                }
            }
            java.util.Arrays.fill(ofUnit, 0);
        }
    }
}
