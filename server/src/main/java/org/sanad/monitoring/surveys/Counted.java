package org.sanad.monitoring.surveys;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A counted figure, exact until it is shown.
 *
 * @param whole of how many the part is a share; 0 where it is no share
 */
public record Counted(long part, long whole) {

    static Counted number(long number) {
        return new Counted(number, 0);
    }

    public boolean isShare() {
        return whole > 0;
    }

    /** As precise as the published one, rounded half up, once. */
    public BigDecimal rounded(int decimals) {
        var exact = BigDecimal.valueOf(part);
        return isShare()
                ? exact.movePointRight(2).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                : exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
