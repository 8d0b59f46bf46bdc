package org.sanad.forms.review.corrections;

/**
 * Where an answer stands in its submission.
 *
 * @param repeat path of the repeat; empty for the form itself
 * @param number of the turn, from 1; 0 for the form itself
 * @param path of the question
 */
public record AnswerPlace(String repeat, int number, String path) {}
