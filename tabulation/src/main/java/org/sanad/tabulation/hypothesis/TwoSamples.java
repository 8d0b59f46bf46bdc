package org.sanad.tabulation.hypothesis;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.store.Bits;

/** Tests of numbers in two groups, every interview counting as one. */
record TwoSamples(double[] first, double[] second) {

    static TwoSamples of(Values values, Bits first, Bits second) {
        return new TwoSamples(numbers(values, first), numbers(values, second));
    }

    private static double[] numbers(Values values, Bits group) {
        var numbers = DoubleStream.builder();
        group.forEach(at -> numbers.add(values.at(at)));
        return numbers.build().toArray();
    }

    boolean canBeTested(int least) {
        return first.length >= least && second.length >= least;
    }

    Found welch() {
        var test = TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(first, second);
        return new Found(Test.T, test.getStatistic(), test.getDegreesOfFreedom(), Double.NaN, test.getPValue());
    }

    Found mannWhitney() {
        var test = MannWhitneyUTest.withDefaults().test(first, second);
        return new Found(Test.MANN_WHITNEY, test.getStatistic(), Double.NaN, Double.NaN, test.getPValue());
    }

    /** First less second, person by person. */
    Found signedRank() {
        var test = WilcoxonSignedRankTest.withDefaults().test(first, second);
        return new Found(Test.WILCOXON, test.getStatistic(), Double.NaN, Double.NaN, test.getPValue());
    }

    boolean allEqual() {
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many standard deviations the means lie apart, made smaller for small samples. */
    double hedges() {
        double n = first.length + second.length;
        double pooled = (squares(first) + squares(second)) / (n - 2);
        double correction = 1 - 3 / (4 * (n - 2) - 1);
        return pooled > 0 ? correction * (mean(first) - mean(second)) / Math.sqrt(pooled) : Double.NaN;
    }

    /** How much likelier a number of the first is the larger than the smaller, of all pairs. */
    double cliffs() {
        var sorted = second.clone();
        java.util.Arrays.sort(sorted);
        double lead = 0;
        for (var one : first) {
            lead += below(sorted, one, false) - (sorted.length - below(sorted, one, true));
        }
        return lead / ((double) first.length * second.length);
    }

    private static int below(double[] sorted, double value, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || orEqual && sorted[middle] == value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).sum() / values.length;
    }

    private static double squares(double[] values) {
        double mean = mean(values);
        return DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
