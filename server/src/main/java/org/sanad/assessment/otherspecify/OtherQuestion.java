package org.sanad.assessment.otherspecify;

/**
 * A question that offers "other".
 *
 * @param repeat path of what it is asked in again and again; empty where it is asked once
 * @param words of the question
 */
public record OtherQuestion(String repeat, String path, String words) {}
