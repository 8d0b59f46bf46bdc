package org.sanad.tabulation.hypothesis;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.estimate.Adding;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.estimate.Variance;
import org.sanad.tabulation.store.Layout;

/** Pearson's chi-squared of a weighted table, corrected for the design to second order (Rao and Scott 1984), as an F. */
final class RaoScott {

    private final Layout layout;
    private final Crosstab table;
    private final int columns;
    private final double[] shares;
    private final Sums whole;

    private RaoScott(Layout layout, Crosstab table) {
        this.layout = layout;
        this.table = table;
        this.columns = table.columns().size();
        var adding = Adding.over(layout);
        this.whole = adding.whole(table.domain());
        this.shares = table.cells().stream()
                .mapToDouble(cell -> adding.part(cell, table.domain(), whole).allWeight() / whole.allWeight())
                .toArray();
    }

    static Optional<Found> of(Layout layout, Crosstab table) {
        return new RaoScott(layout, table).found();
    }

    /** Pearson's of the weighted shares, as if they came from n simple interviews; Cramér's V rests on it. */
    static double pearson(Layout layout, Crosstab table) {
        return new RaoScott(layout, table).pearson();
    }

    private Optional<Found> found() {
        int freedom = whole.freedom();
        var contrasts = contrasts();
        var effect = Matrix.solved(spread(contrasts, simple()), spread(contrasts, covariance()));
        if (freedom <= 0 || effect.isEmpty()) {
            return Optional.empty();
        }
        double trace = Matrix.trace(effect.get());
        double ndf = trace * trace / Matrix.trace(Matrix.times(effect.get(), effect.get()));
        double f = pearson() / trace;
        if (!(ndf > 0) || !Double.isFinite(f)) {
            return Optional.empty();
        }
        double p = FDistribution.of(ndf, ndf * freedom).survivalProbability(f);
        return Optional.of(new Found(Test.RAO_SCOTT, f, ndf, ndf * freedom, p));
    }

    private double pearson() {
        double sum = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            double expected = ofRow(cell / columns) * ofColumn(cell % columns);
            sum += (shares[cell] - expected) * (shares[cell] - expected) / expected;
        }
        return sum * table.n();
    }

    private double ofRow(int row) {
        return IntStream.range(0, columns)
                .mapToDouble(c -> shares[row * columns + c])
                .sum();
    }

    private double ofColumn(int column) {
        return IntStream.range(0, shares.length)
                .filter(cell -> cell % columns == column)
                .mapToDouble(cell -> shares[cell])
                .sum();
    }

    /** Ways to leave independence: each adds to two corners of the table and takes from the two others. */
    private double[][] contrasts() {
        int rows = shares.length / columns;
        var contrasts = new double[shares.length][(rows - 1) * (columns - 1)];
        for (int r = 1; r < rows; r++) {
            for (int c = 1; c < columns; c++) {
                int contrast = (r - 1) * (columns - 1) + c - 1;
                contrasts[r * columns + c][contrast] = 1;
                contrasts[r * columns][contrast] = -1;
                contrasts[c][contrast] = -1;
                contrasts[0][contrast] = 1;
            }
        }
        return contrasts;
    }

    private static double[][] spread(double[][] contrasts, double[][] of) {
        return Matrix.times(Matrix.transposed(contrasts), Matrix.times(of, contrasts));
    }

    private double[][] simple() {
        var simple = new double[shares.length][shares.length];
        for (int i = 0; i < shares.length; i++) {
            simple[i][i] = shares[i] > 0 ? 1 / shares[i] / table.n() : 0;
        }
        return simple;
    }

    /** Covariances of the cells' shares, each divided by both shares. */
    private double[][] covariance() {
        var cells = table.cells();
        double all = whole.allWeight();
        var covariance = Variance.of(layout, table.domain(), shares.length, (position, into) -> {
            double weight = layout.weights()[position] / all;
            for (int cell = 0; cell < into.length; cell++) {
                into[cell] = weight * ((cells.get(cell).has(position) ? 1 : 0) - shares[cell]);
            }
        });
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                double both = shares[i] * shares[j];
                covariance[i][j] = both > 0 ? covariance[i][j] / both : 0;
            }
        }
        return covariance;
    }
}
