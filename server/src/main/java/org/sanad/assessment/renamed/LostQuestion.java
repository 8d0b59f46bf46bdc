package org.sanad.assessment.renamed;

import java.util.Optional;
import org.sanad.assessment.Purpose;

/**
 * A question that was answered and that the newest version of the form no longer has.
 *
 * @param question in words
 * @param purpose what the round uses it for: these interviews have an answer to it, and newer ones none
 */
public record LostQuestion(String path, String question, long interviews, Optional<Purpose> purpose) {}
