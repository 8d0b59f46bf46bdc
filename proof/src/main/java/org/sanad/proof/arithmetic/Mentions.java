package org.sanad.proof.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Shares of all answers given, where each person may give several: can any number of answers stand behind them? */
public final class Mentions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Mentions() {}

    /** @param people who answered: nobody names one answer twice */
    public static boolean possible(List<BigDecimal> shares, long people) {
        for (long all = 1; all <= people * shares.size(); all++) {
            for (Rounding rounding : Rounding.values()) {
                if (meets(shares, all, people, rounding)) {
                    return true;
                }
            }
            if (forced(shares, all, people)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(List<BigDecimal> shares, long all, long people, Rounding rounding) {
        long least = 0;
        long most = 0;
        for (BigDecimal share : shares) {
            List<Long> counts = Shares.counts(share, all, rounding).stream()
                    .filter(count -> count <= people)
                    .toList();
            if (counts.isEmpty()) {
                return false;
            }
            least += counts.getFirst();
            most += counts.getLast();
        }
        return least <= all && all <= most;
    }

    /** Printed so that they meet 100: each may then be off by less than one. */
    private static boolean forced(List<BigDecimal> shares, long all, long people) {
        if (shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) != 0) {
            return false;
        }
        long least = 0;
        long most = 0;
        for (BigDecimal share : shares) {
            BigDecimal exact = share.multiply(BigDecimal.valueOf(all)).divide(HUNDRED, 10, RoundingMode.HALF_UP);
            BigDecimal reach = BigDecimal.valueOf(all).divide(HUNDRED, 10, RoundingMode.HALF_UP);
            long low = exact.subtract(reach)
                    .setScale(0, RoundingMode.CEILING)
                    .max(BigDecimal.ZERO)
                    .longValue();
            long high = Math.min(
                    people, exact.add(reach).setScale(0, RoundingMode.FLOOR).longValue());
            if (low > high) {
                return false;
            }
            least += low;
            most += high;
        }
        return least <= all && all <= most;
    }
}
