package org.sanad.proof.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Charts whose shares were bent by hand until they met 100. */
public final class Forced {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Forced() {}

    /**
     * The shares that were moved by one, all the same way, as {@code 30 ← 9/29 = 31.03%}. Empty where none had to be moved or
     * where moving does not explain them: the counts must make up the base, and their ordinary shares miss 100 by as much.
     */
    public static List<String> bent(List<BigDecimal> shares, long base) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0 || shares.stream().anyMatch(share -> share.scale() > 0)) {
            return List.of();
        }
        List<String> bent = new ArrayList<>();
        long counted = 0;
        BigDecimal off = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            List<Long> straight = Shares.counts(share, base, Rounding.HALF_UP);
            long count = straight.isEmpty() ? nearlyGives(share, base) : straight.getFirst();
            if (count < 0) {
                return List.of();
            }
            if (straight.isEmpty()) {
                bent.add(share.toPlainString() + " ← " + Shares.shown(count, base));
            }
            counted += count;
            off = off.add(share.subtract(Rounding.HALF_UP.share(count, base, 0)));
        }
        boolean oneWay = off.abs().compareTo(BigDecimal.valueOf(bent.size())) == 0;
        return counted == base && oneWay ? bent : List.of();
    }

    private static long nearlyGives(BigDecimal share, long base) {
        for (BigDecimal beside : List.of(share.add(BigDecimal.ONE), share.subtract(BigDecimal.ONE))) {
            List<Long> counts = Shares.counts(beside, base, Rounding.HALF_UP);
            if (!counts.isEmpty()) {
                return counts.getFirst();
            }
        }
        return -1;
    }
}
