package org.sanad.monitoring.reconciliation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody printed it.
 *
 * @param breakdown of whom: {@code all}, {@code male}, {@code female}, {@code pwd} …
 * @param base how many were asked, where the print says so
 * @param contradiction number of the contradiction it is part of
 */
public record PublishedFigure(
        String id,
        int year,
        String section,
        String place,
        String projectType,
        String indicator,
        String breakdown,
        String statistic,
        BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Integer printedAtLine,
        @Nullable String contradiction) {

    boolean isCount() {
        return statistic.equals("count");
    }
}
