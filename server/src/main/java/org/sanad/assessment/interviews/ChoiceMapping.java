package org.sanad.assessment.interviews;

/**
 * An answer of an older version of a form, read as one of the newest.
 *
 * @param newChoice the same as the old where it stays
 */
public record ChoiceMapping(String path, String oldChoice, String newChoice) {}
