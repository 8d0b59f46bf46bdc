package org.sanad.programmes.allowances;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the way there and back costs on average at a place.
 *
 * @param amount whole dinars (IQD)
 * @param source who said so: a market survey, drivers, a transport office
 * @param asOf the day on which it was asked
 */
public record AverageCost(UUID id, int amount, String source, LocalDate asOf) {}
