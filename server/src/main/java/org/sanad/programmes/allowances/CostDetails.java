package org.sanad.programmes.allowances;

import java.time.LocalDate;

/** An average cost to record; its parts mean what they mean in {@link AverageCost}. */
public record CostDetails(int amount, String source, LocalDate asOf) {

    /** No way within a governorate costs more; above it somebody typed a zero too many. */
    static final int MOST = 1_000_000;

    static final int LONGEST_SOURCE = 200;
}
