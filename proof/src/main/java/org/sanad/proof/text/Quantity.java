package org.sanad.proof.text;

import java.math.BigDecimal;

/**
 * A number as a reader takes it.
 *
 * @param start where it begins in its paragraph, and {@code end} where it ends
 * @param approximate said with "over", "about" and the like, so that nothing can be proven of it
 * @param inWords the same number in words before the digits, where both stand
 */
public record Quantity(
        BigDecimal value, boolean share, boolean approximate, int start, int end, String written, String inWords) {

    public boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Zero for what is not a whole number. */
    public long count() {
        return whole() && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0 ? value.longValue() : 0;
    }

    public boolean is(Quantity other) {
        return value.compareTo(other.value) == 0;
    }

    public String shown() {
        return value.toPlainString() + (share ? "%" : "");
    }
}
