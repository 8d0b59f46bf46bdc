package org.sanad.programmes.activities;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity as it stands.
 *
 * @param came empty while it is planned
 */
public record Activity(UUID id, ActivityDetails details, Optional<Came> came) {

    public boolean isOverdue(LocalDate today) {
        return came.isEmpty() && details.on().isBefore(today);
    }

    /** Message key of how many came, by sex. */
    public String cameKey() {
        return details.kind().whoKey();
    }
}
