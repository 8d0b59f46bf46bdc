package org.sanad.assessment.coding;

import org.sanad.assessment.Round;

/**
 * How many texts two people code.
 *
 * @param all texts of the round
 * @param untouched drawn, and nobody has begun with them
 */
public record DrawnTexts(Round round, int all, int drawn, int untouched) {}
