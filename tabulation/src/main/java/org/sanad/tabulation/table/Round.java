package org.sanad.tabulation.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds once, for every output: half up on the decimal, or so that the parts of a whole make 100. */
public final class Round {

    /** What lies behind this many digits is noise of binary arithmetic: 0.285 is meant when 0.28499999999999998 is kept. */
    private static final MathContext EXACT = new MathContext(12, RoundingMode.HALF_EVEN);

    /** Shares that miss 1 by no more are the parts of a whole. */
    private static final double WHOLE = 1e-9;

    private Round() {}

    /** NaN stays NaN. */
    public static double halfUp(double value, int digits) {
        return Double.isNaN(value)
                ? value
                : decimal(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(EXACT);
    }

    /** Percentages of shares that make 1, by largest remainder; of others each rounded for itself. */
    public static double[] toHundred(double[] shares, int digits) {
        double sum = 0;
        for (var share : shares) {
            sum += share;
        }
        if (!(Math.abs(sum - 1) < WHOLE)) {
            return IntStream.range(0, shares.length)
                    .mapToDouble(i -> halfUp(shares[i] * 100, digits))
                    .toArray();
        }
        return largestRemainder(shares, digits);
    }

    private static double[] largestRemainder(double[] shares, int digits) {
        var exact = new BigDecimal[shares.length];
        var rounded = new BigDecimal[shares.length];
        var left = BigDecimal.valueOf(100).setScale(digits);
        var unit = BigDecimal.ONE.movePointLeft(digits);
        for (int i = 0; i < shares.length; i++) {
            exact[i] = decimal(shares[i] * 100);
            rounded[i] = exact[i].setScale(digits, RoundingMode.FLOOR);
            left = left.subtract(rounded[i]);
        }
        for (var i : byRemainder(exact, rounded)) {
            if (left.signum() <= 0) {
                break;
            }
            rounded[i] = rounded[i].add(unit);
            left = left.subtract(unit);
        }
        return IntStream.range(0, shares.length)
                .mapToDouble(i -> rounded[i].doubleValue())
                .toArray();
    }

    /** The largest remainder first; of equal ones the larger share, then the earlier. */
    private static List<Integer> byRemainder(BigDecimal[] exact, BigDecimal[] rounded) {
        return IntStream.range(0, exact.length)
                .boxed()
                .filter(i -> exact[i].signum() > 0)
                .sorted(Comparator.<Integer, BigDecimal>comparing(i -> exact[i].subtract(rounded[i]))
                        .thenComparing(i -> exact[i])
                        .reversed())
                .toList();
    }
}
