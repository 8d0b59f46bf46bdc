package org.sanad.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the sampling frame.
 *
 * @param value the answer that tells it
 * @param population people or households there are, always more than none
 * @param clusters how many clusters there are; null where none were drawn
 */
public record Stratum(
        String value, long population, @Nullable Integer clusters) {

    /**
     * By how much an interview here counts, so that each stratum has its share of the people: share of the population
     * divided by share of the interviews. Empty where nobody was asked, for no weight makes up for that.
     *
     * @param held interviews held here
     */
    public Optional<Double> weight(long held, long allHeld, long allPopulation) {
        return held == 0 || allPopulation == 0
                ? Optional.empty()
                : Optional.of((double) population / allPopulation * allHeld / held);
    }
}
