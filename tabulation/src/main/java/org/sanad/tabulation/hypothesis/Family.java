package org.sanad.tabulation.hypothesis;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.sanad.tabulation.Tested.Correction;

/** Of many tests some find something by chance; p is made larger for that. */
public final class Family {

    private Family() {}

    /** In the order of the values given. */
    public static double[] corrected(double[] values, Correction correction) {
        return switch (correction) {
            case NONE -> values.clone();
            case HOLM -> holm(values);
            case BENJAMINI_HOCHBERG -> benjaminiHochberg(values);
        };
    }

    private static double[] holm(double[] values) {
        var order = ascending(values);
        var corrected = new double[values.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, values[order[rank]] * (values.length - rank)));
            corrected[order[rank]] = largest;
        }
        return corrected;
    }

    private static double[] benjaminiHochberg(double[] values) {
        var order = ascending(values);
        var corrected = new double[values.length];
        double smallest = 1;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            smallest = Math.min(smallest, values[order[rank]] * values.length / (rank + 1));
            corrected[order[rank]] = smallest;
        }
        return corrected;
    }

    private static int[] ascending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
