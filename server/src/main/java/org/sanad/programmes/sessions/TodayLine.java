package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A session in a facilitator's day.
 *
 * @param peers how many peer-support sessions the plan has
 * @param people members on its day
 * @param marked how many of them are marked
 */
public record TodayLine(
        UUID id,
        UUID cohortId,
        String cohort,
        @Nullable String site,
        SessionKind kind,
        int number,
        int peers,
        LocalDate onDay,
        LocalTime atTime,
        SessionState state,
        @Nullable Integer module,
        int people,
        int marked) {

    public Optional<ModuleNumber> chosenModule() {
        return Optional.ofNullable(module).flatMap(ModuleNumber::of);
    }

    public boolean started() {
        return state == SessionState.HELD;
    }
}
