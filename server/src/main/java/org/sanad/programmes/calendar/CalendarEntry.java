package org.sanad.programmes.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A session in a calendar; nothing of who belongs to it.
 *
 * @param number 0 for the awareness session
 * @param site null where the place was not recorded
 */
public record CalendarEntry(
        UUID id,
        UUID cohortId,
        String cohort,
        String code,
        @Nullable UUID siteId,
        @Nullable String site,
        int number,
        LocalDate onDay,
        LocalTime atTime,
        LocalTime endsAt,
        SessionState state,
        @Nullable Integer module,
        int version) {

    public Optional<ModuleNumber> chosenModule() {
        return Optional.ofNullable(module).flatMap(ModuleNumber::of);
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }
}
