package org.sanad.assessment.analysis.answers;

import java.util.UUID;

/** Where an interview can be looked up. */
public record Respondent(UUID submission, UUID form) {}
