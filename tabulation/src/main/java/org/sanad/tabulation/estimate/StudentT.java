package org.sanad.tabulation.estimate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Two-sided critical values of t for one level; thousands of cells ask for few of them. */
public final class StudentT {

    /** From here on the series below is exact to eleven digits. */
    private static final int MANY = 200;

    private final double upper;
    private final double z;
    private final Map<Integer, Double> known = new ConcurrentHashMap<>();

    public StudentT(double level) {
        this.upper = (1 + level) / 2;
        this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability(upper);
    }

    public double normal() {
        return z;
    }

    public double critical(int freedom) {
        return freedom < MANY ? known.computeIfAbsent(freedom, this::exact) : series(freedom);
    }

    private double exact(int freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(upper);
    }

    /** Abramowitz and Stegun 26.7.5. */
    private double series(double v) {
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        return z + (first + (second + (third + fourth / v) / v) / v) / v;
    }
}
