package org.sanad.proof.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Which counts can stand behind a share. */
public final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** Counts of {@code base} that print as this share under one way of rounding. */
    public static List<Long> counts(BigDecimal share, long base, Rounding rounding) {
        long about = share.multiply(BigDecimal.valueOf(base))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValue();
        return LongStream.rangeClosed(Math.max(0, about - 2), Math.min(base, about + 2))
                .filter(count -> gives(count, base, share, rounding))
                .boxed()
                .toList();
    }

    public static boolean gives(long count, long base, BigDecimal share, Rounding rounding) {
        return rounding.share(count, base, decimals(share)).compareTo(share) == 0;
    }

    /** Under any way of rounding. */
    public static boolean gives(long count, long base, BigDecimal share) {
        return Arrays.stream(Rounding.values()).anyMatch(rounding -> gives(count, base, share, rounding));
    }

    public static boolean possible(BigDecimal share, long base) {
        return Arrays.stream(Rounding.values()).anyMatch(rounding -> possible(share, base, rounding));
    }

    public static boolean possible(BigDecimal share, long base, Rounding rounding) {
        return !counts(share, base, rounding).isEmpty();
    }

    /** All of them, shares of one base. */
    public static boolean possible(List<BigDecimal> shares, long base, Rounding rounding) {
        return shares.stream().allMatch(share -> possible(share, base, rounding));
    }

    /** The nearest counts on both sides, as in {@code 8/29 = 27.59%, 9/29 = 31.03%}. */
    public static String nearest(BigDecimal share, long base) {
        long below = share.multiply(BigDecimal.valueOf(base))
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .longValue();
        String low = shown(Math.min(below, base), base);
        return below + 1 > base ? low : low + ", " + shown(below + 1, base);
    }

    public static String shown(long count, long base) {
        return count + "/" + base + " = "
                + Rounding.HALF_UP.share(count, base, 2).stripTrailingZeros().toPlainString() + "%";
    }

    static int decimals(BigDecimal share) {
        return Math.max(0, share.scale());
    }
}
