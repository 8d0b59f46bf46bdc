package org.sanad.programmes.allowances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on transport as it was taken. It holds until the next one begins.
 *
 * @param allowance whole dinars (IQD); null unless an allowance is paid
 * @param average the recorded average it was held against; null unless an allowance is paid
 */
public record Support(
        TransportWay way,
        @Nullable Integer allowance,
        @Nullable Integer average,
        LocalDate fromDay) {

    boolean isAbove(int amount) {
        return allowance != null && allowance > amount;
    }
}
