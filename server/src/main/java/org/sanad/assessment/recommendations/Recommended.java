package org.sanad.assessment.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.shared.PCode;

/**
 * What was accepted, for those who plan work at the place.
 *
 * @param trades work that people want and the market asks for, as the questionnaire names it
 * @param note words of whoever accepted it; may be empty
 */
public record Recommended(
        UUID id,
        RoundId round,
        String roundName,
        PCode area,
        Profile profile,
        Outcome outcome,
        Strength strength,
        List<Item> items,
        List<String> trades,
        String note,
        LocalDate on,
        List<Evidence> evidence) {}
