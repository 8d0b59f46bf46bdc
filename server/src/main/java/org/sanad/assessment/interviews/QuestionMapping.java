package org.sanad.assessment.interviews;

/**
 * A question of an older version of a form, read as one of the newest.
 *
 * @param newPath the same as the old where it is a question of its own
 */
public record QuestionMapping(String oldPath, String newPath) {}
