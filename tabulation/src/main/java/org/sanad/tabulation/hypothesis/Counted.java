package org.sanad.tabulation.hypothesis;

import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.sanad.tabulation.PlanRow.Test;

/** Tests of tables in which every interview counts as one. */
record Counted(long[][] cells) {

    /** Below it the chi-squared of a table of four is not to be trusted (Cochran). */
    private static final double FEWEST_EXPECTED = 5;

    /** So few pairs that changed are tried exactly. */
    private static final long FEW_CHANGES = 25;

    Found chiSquared() {
        var test = ChiSquareTest.withDefaults().test(cells);
        return new Found(Test.CHI_SQUARED, test.getStatistic(), freedom(), Double.NaN, test.getPValue());
    }

    Found fisher() {
        var ints = new int[][] {{(int) cells[0][0], (int) cells[0][1]}, {(int) cells[1][0], (int) cells[1][1]}};
        double p = FisherExactTest.withDefaults().test(ints).getPValue();
        return new Found(Test.FISHER, Double.NaN, Double.NaN, Double.NaN, p);
    }

    /** Of a table of before and after: whether as many changed the one way as the other. */
    Found mcNemar() {
        long one = cells[0][1];
        long other = cells[1][0];
        if (one + other == 0) {
            return new Found(Test.MCNEMAR, Double.NaN, Double.NaN, Double.NaN, 1);
        }
        if (one + other < FEW_CHANGES) {
            double tail =
                    BinomialDistribution.of((int) (one + other), 0.5).cumulativeProbability((int) Math.min(one, other));
            return new Found(Test.MCNEMAR, Double.NaN, Double.NaN, Double.NaN, Math.min(1, 2 * tail));
        }
        double lead = Math.max(0, Math.abs(one - other) - 1);
        double statistic = lead * lead / (one + other);
        double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
        return new Found(Test.MCNEMAR, statistic, 1, Double.NaN, p);
    }

    boolean isSparse() {
        double all = n();
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                if (row(r) * column(c) / all < FEWEST_EXPECTED) {
                    return true;
                }
            }
        }
        return false;
    }

    private double freedom() {
        return (cells.length - 1.0) * (cells[0].length - 1);
    }

    double n() {
        double n = 0;
        for (int r = 0; r < cells.length; r++) {
            n += row(r);
        }
        return n;
    }

    private double row(int row) {
        return LongStream.of(cells[row]).sum();
    }

    private double column(int column) {
        double sum = 0;
        for (var row : cells) {
            sum += row[column];
        }
        return sum;
    }
}
