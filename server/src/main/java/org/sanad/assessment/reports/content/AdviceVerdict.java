package org.sanad.assessment.reports.content;

import java.time.LocalDate;

/**
 * What a person decided about a recommendation that stands.
 *
 * @param changed whether it was accepted with changes
 * @param words how whoever decided says it, in the language they wrote; may be empty
 * @param reason why; empty where nobody noted it
 */
public record AdviceVerdict(boolean changed, String words, String reason, LocalDate on) {

    static final AdviceVerdict UNTOLD = new AdviceVerdict(false, "", "", LocalDate.EPOCH);
}
