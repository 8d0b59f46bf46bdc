package org.sanad.tabulation.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Weighted quantiles of one domain, by the rule that schools teach: half way where the sum of weights falls on a step. */
public final class Quantiles {

    /** Sums of weights closer than this, as a share of all, are the same step. */
    private static final double SAME = 1e-12;

    private final double[] values;
    private final double[] upTo;

    private Quantiles(double[] values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    public static Quantiles of(Layout layout, Bits domain, Values values) {
        var positions = IntStream.builder();
        domain.forEach(positions::add);
        var sorted = positions
                .build()
                .boxed()
                .sorted(Comparator.comparingDouble(values::at))
                .mapToInt(Integer::intValue)
                .toArray();
        var upTo = Arrays.stream(sorted).mapToDouble(at -> layout.weights()[at]).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return new Quantiles(Arrays.stream(sorted).mapToDouble(values::at).toArray(), upTo);
    }

    /** NaN of nobody, and for a share outside 0 to 1, which the end of an interval can be. */
    public double at(double share) {
        if (values.length == 0 || !(share >= 0 && share <= 1)) {
            return Double.NaN;
        }
        double all = upTo[upTo.length - 1];
        double wanted = share * all;
        int above = 0;
        while (above < upTo.length - 1 && upTo[above] <= wanted + SAME * all) {
            above++;
        }
        boolean onStep = above > 0 && Math.abs(upTo[above - 1] - wanted) <= SAME * all;
        return onStep ? (values[above - 1] + values[above]) / 2 : values[above];
    }
}
