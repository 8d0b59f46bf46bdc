package org.sanad.programmes.inclusion.consultations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A consultation as it stands.
 *
 * @param adjustedOn when the adjustment was made; empty while it is open
 */
public record Consultation(UUID id, ConsultationDetails details, Optional<LocalDate> adjustedOn) {

    public boolean isOpen() {
        return adjustedOn.isEmpty();
    }
}
