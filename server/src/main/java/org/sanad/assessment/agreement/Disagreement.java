package org.sanad.assessment.agreement;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.codebook.Code;
import org.sanad.assessment.texts.OpenText;

/**
 * A code that one coder gave to a text and another did not.
 *
 * @param gave names of those who gave it
 * @param decision what became of it
 */
public record Disagreement(OpenText text, Code code, List<String> gave, Optional<CodeDecision> decision) {}
