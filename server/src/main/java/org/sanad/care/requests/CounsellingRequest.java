package org.sanad.care.requests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.PersonId;

/**
 * Somebody asked for counselling.
 *
 * @param bookedFor the day agreed on; null while none is
 * @param sessionsHeld how many sessions it came to so far
 */
public record CounsellingRequest(
        UUID id,
        UUID personId,
        UUID projectId,
        String projectCode,
        String area,
        LocalDate askedOn,
        RequestState state,
        @Nullable LocalDate bookedFor,
        int sessionsHeld) {

    public PersonId person() {
        return new PersonId(personId);
    }

    public Optional<LocalDate> booked() {
        return state == RequestState.BOOKED ? Optional.ofNullable(bookedFor) : Optional.empty();
    }
}
