package org.sanad.tabulation.estimate;

import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** The general way: walks over the bits in the order of strata and clusters and adds weights. */
final class AddWeights implements Adding {

    private final Layout layout;

    AddWeights(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Sums whole(Bits domain) {
        var perUnit = new double[layout.clustered() ? layout.allUnits() : 0];
        return new Walk(domain, domain, perUnit, true).sums();
    }

    @Override
    public Sums part(Bits cell, Bits domain, Sums whole) {
        return new Walk(cell, domain, whole.perUnit(), false).sums();
    }

    /** One walk over the interviews that are in both sets. */
    private final class Walk {

        private final Bits one;
        private final Bits other;
        private final double[] perUnit;
        private final boolean whole;
        private final double[] weight = new double[layout.strata()];
        private final double[] squares = new double[layout.strata()];
        private final double[] cross;
        private int n;
        private int strata;
        private int units;
        private double squared;
        private double ofUnit;

        Walk(Bits one, Bits other, double[] perUnit, boolean whole) {
            this.one = one;
            this.other = other;
            this.perUnit = perUnit;
            this.whole = whole;
            this.cross = whole || !layout.clustered() ? squares : new double[layout.strata()];
        }

        Sums sums() {
            for (int h = 0; h < weight.length; h++) {
                int before = n;
                if (layout.clustered()) {
                    clusters(h);
                } else {
                    interviews(h);
                }
                strata += n > before ? 1 : 0;
            }
            var kept = whole ? perUnit : NO_UNITS;
            return new Sums(n, weight, squares, cross, kept, layout.clustered() ? units : n, squared, strata);
        }

        private void interviews(int stratum) {
            double sum = 0;
            double sumOfSquares = 0;
            var weights = layout.weights();
            for (int i = layout.firstWord()[stratum]; i < layout.firstWord()[stratum + 1]; i++) {
                for (long word = one.word(i) & other.word(i); word != 0; word &= word - 1) {
                    double each = weights[(i << 6) + Long.numberOfTrailingZeros(word)];
                    sum += each;
                    sumOfSquares += each * each;
                    n++;
                }
            }
            weight[stratum] = sum;
            squares[stratum] = sumOfSquares;
            squared += sumOfSquares;
        }

        private void clusters(int stratum) {
            int unit = -1;
            for (int i = layout.firstWord()[stratum]; i < layout.firstWord()[stratum + 1]; i++) {
                for (long word = one.word(i) & other.word(i); word != 0; word &= word - 1) {
                    int at = (i << 6) + Long.numberOfTrailingZeros(word);
                    if (layout.units()[at] != unit) {
                        close(stratum, unit);
                        unit = layout.units()[at];
                    }
                    double each = layout.weights()[at];
                    ofUnit += each;
                    squared += each * each;
                    n++;
                }
            }
            close(stratum, unit);
        }

        private void close(int stratum, int unit) {
            if (unit < 0) {
                return;
            }
            weight[stratum] += ofUnit;
            squares[stratum] += ofUnit * ofUnit;
            if (whole) {
                perUnit[unit] = ofUnit;
            } else {
                cross[stratum] += ofUnit * perUnit[unit];
            }
            units++;
            ofUnit = 0;
        }
    }

    private static final double[] NO_UNITS = {};
}
