package org.sanad.tabulation.estimate;

import java.util.Optional;
import org.sanad.tabulation.store.Layout;

/**
 * Weights and their squares as whole numbers of a unit so small that nothing of them is lost which could be seen; each
 * stratum has units of its own. Sums of whole numbers are exact, in whatever order and by however many threads they are
 * added, so a figure never depends on what else is tabulated beside it.
 */
final class Grains {

    /** Bits that a sum may need: all that a long has, but for its sign and one to spare. */
    private static final int ROOM = 62;

    /** Bits that the least weight of a stratum must keep. */
    private static final int LEAST = 30;

    /** Powers of two beyond it are no ordinary numbers any more. */
    private static final int EXTREME = 900;

    final long[] weights;
    final long[] squares;
    private final double[] unit;
    private final double[] squareUnit;

    private Grains(int positions, int strata) {
        weights = new long[positions];
        squares = new long[positions];
        unit = new double[strata];
        squareUnit = new double[strata];
    }

    /** Empty where the weights of one stratum lie so far apart that the least would be blurred. */
    static Optional<Grains> of(Layout layout) {
        var grains = new Grains(layout.positions(), layout.strata());
        for (int h = 0; h < layout.strata(); h++) {
            if (!grains.take(layout, h)) {
                return Optional.empty();
            }
        }
        return Optional.of(grains);
    }

    private boolean take(Layout layout, int stratum) {
        int from = layout.firstWord()[stratum] << 6;
        int to = layout.firstWord()[stratum + 1] << 6;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int at = from; at < to; at++) {
            if (layout.rows()[at] >= 0) {
                least = Math.min(least, layout.weights()[at]);
                most = Math.max(most, layout.weights()[at]);
            }
        }
        int bits = bits(least, most, to - from);
        int squareBits = bits(least * least, most * most, to - from);
        if (bits == NONE || squareBits == NONE) {
            return false;
        }
        unit[stratum] = Math.scalb(1.0, -bits);
        squareUnit[stratum] = Math.scalb(1.0, -squareBits);
        double grains = Math.scalb(1.0, bits);
        double squareGrains = Math.scalb(1.0, squareBits);
        for (int at = from; at < to; at++) {
            double weight = layout.weights()[at];
            weights[at] = (long) Math.rint(weight * grains);
            squares[at] = (long) Math.rint(weight * weight * squareGrains);
        }
        return true;
    }

    private static final int NONE = Integer.MIN_VALUE;

    private static int bits(double least, double most, int count) {
        int forCount = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        int bits = ROOM - forCount - Math.getExponent(most) - 1;
        return Math.abs(bits) > EXTREME || Math.getExponent(least) + bits < LEAST ? NONE : bits;
    }

    double weight(int stratum, long grains) {
        return grains * unit[stratum];
    }

    double square(int stratum, long grains) {
        return grains * squareUnit[stratum];
    }
}
