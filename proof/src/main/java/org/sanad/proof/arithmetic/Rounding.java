package org.sanad.proof.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The ways a report may turn a share into printed digits. */
public enum Rounding {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    HALF_DOWN(RoundingMode.HALF_DOWN),
    TRUNCATED(RoundingMode.DOWN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT_ENOUGH = 20;

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** The share that {@code count} of {@code base} is, in per cent with so many decimals. */
    public BigDecimal share(long count, long base, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(base), decimals, mode);
    }

    /** Ordinary ways, against cutting decimals off. */
    public boolean ordinary() {
        return this != TRUNCATED;
    }

    static BigDecimal exact(long count, long base) {
        return HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(base), EXACT_ENOUGH, RoundingMode.HALF_UP);
    }
}
