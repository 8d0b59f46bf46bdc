package org.sanad.assessment.rounds;

/**
 * How a questionnaire asks for consent.
 *
 * @param question in words; empty where no question of it does
 */
public record AskedConsent(String form, String question) {}
