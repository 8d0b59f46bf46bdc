package org.sanad.programmes.inclusion.accommodations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accommodation as it stands.
 *
 * @param givenOn the first day it was there; null while it is only promised
 * @param endedOn the last day it was needed; null while it is
 */
public record Accommodation(
        UUID id,
        UUID personId,
        AccommodationKind kind,
        String note,
        LocalDate promisedOn,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate endedOn) {

    public boolean isOwed() {
        return givenOn == null && endedOn == null;
    }

    public boolean hasEnded() {
        return endedOn != null;
    }
}
