package org.sanad.reporting.charts;

/**
 * What a chart says to those who do not see it.
 *
 * @param title the finding in a sentence
 * @param description the question, the unit and the base
 */
public record ChartWords(String title, String description) {}
