package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A training.
 *
 * @param people how many take or took part
 * @param completed how many of them completed it
 */
public record Training(UUID id, TrainingDetails details, int people, int completed) {

    /** Whether it can still be joined. */
    public boolean isAhead(LocalDate today) {
        return !details.firstDay().isBefore(today);
    }

    public boolean hasBegun(LocalDate today) {
        return !details.firstDay().isAfter(today);
    }

    public boolean isOneDay() {
        return details.firstDay().equals(details.lastDay());
    }
}
