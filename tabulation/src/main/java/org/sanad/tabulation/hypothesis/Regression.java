package org.sanad.tabulation.hypothesis;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.estimate.Variance;
import org.sanad.tabulation.estimate.Variance.Scores;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Weighted least squares whose errors are those of the design: strata, clusters and all. */
final class Regression {

    /** The last of the terms is what is asked for. */
    record Fit(double coefficient, double error, int freedom) {

        Found found(Test test) {
            double t = coefficient / error;
            double p = freedom > 0 && error > 0
                    ? 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t))
                    : Double.NaN;
            return new Found(test, t, freedom, Double.NaN, p);
        }
    }

    private Regression() {}

    /** Empty where the terms cannot be told apart, as when one group is empty. */
    static Optional<Fit> of(Layout layout, Bits domain, Sums whole, Values outcome, Values... terms) {
        int k = terms.length;
        var squares = new double[k][k];
        var products = new double[k][1];
        domain.forEach(at -> {
            for (int i = 0; i < k; i++) {
                double weighted = layout.weights()[at] * terms[i].at(at);
                products[i][0] += weighted * outcome.at(at);
                for (int j = 0; j < k; j++) {
                    squares[i][j] += weighted * terms[j].at(at);
                }
            }
        });
        var identity = new double[k][k];
        for (int i = 0; i < k; i++) {
            identity[i][i] = 1;
        }
        return Matrix.solved(squares, identity).map(bread -> {
            var coefficients = Matrix.times(bread, products);
            Scores scores = (at, into) -> {
                double rest = outcome.at(at);
                for (int i = 0; i < k; i++) {
                    rest -= coefficients[i][0] * terms[i].at(at);
                }
                for (int i = 0; i < k; i++) {
                    into[i] = layout.weights()[at] * terms[i].at(at) * rest;
                }
            };
            var filling = Variance.of(layout, domain, k, scores);
            var variance = Matrix.times(bread, Matrix.times(filling, bread));
            int last = k - 1;
            return new Fit(coefficients[last][0], Math.sqrt(variance[last][last]), whole.freedom() + 1 - k);
        });
    }
}
