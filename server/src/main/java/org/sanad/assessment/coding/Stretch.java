package org.sanad.assessment.coding;

/**
 * From here to there, in code points.
 *
 * @param ends not included
 */
public record Stretch(int begins, int ends) {}
