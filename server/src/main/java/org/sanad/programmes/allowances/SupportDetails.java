package org.sanad.programmes.allowances;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision on transport to be taken.
 *
 * @param allowance whole dinars (IQD) for a day; present for an allowance only
 * @param from the first day on which it holds
 */
public record SupportDetails(TransportWay way, Optional<Integer> allowance, LocalDate from) {

    public static SupportDetails allowance(int amount, LocalDate from) {
        return new SupportDetails(TransportWay.ALLOWANCE, Optional.of(amount), from);
    }

    public static SupportDetails organised(LocalDate from) {
        return new SupportDetails(TransportWay.ORGANISED, Optional.empty(), from);
    }
}
