package org.sanad.programmes.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.shared.PCode;

/**
 * A place's recorded costs and decisions, the newest first.
 *
 * @param maySet whether the reader may record and decide here
 */
public record LocalTransport(
        PCode area, LocalDate today, List<AverageCost> costs, List<Support> decisions, boolean maySet) {

    /** The average in force on a day: the last one asked by then. */
    public Optional<AverageCost> averageOn(LocalDate day) {
        return costs.stream().filter(cost -> !cost.asOf().isAfter(day)).findFirst();
    }

    public Optional<Support> standing() {
        return decisions.stream()
                .filter(decision -> !decision.fromDay().isAfter(today))
                .findFirst();
    }

    public boolean isStanding(Support decision) {
        return standing().filter(standing -> standing == decision).isPresent();
    }

    /** A newer, lower average can overtake an allowance that was right when it was set. */
    public boolean isAboveAverage() {
        return averageOn(today)
                .flatMap(average -> standing().filter(standing -> standing.isAbove(average.amount())))
                .isPresent();
    }
}
