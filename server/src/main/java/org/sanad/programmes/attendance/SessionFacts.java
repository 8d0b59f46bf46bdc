package org.sanad.programmes.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A session in its cohort.
 *
 * @param peers how many peer-support sessions the plan has
 * @param site name of the place; null when none was recorded
 * @param previousDay day of the session before this one
 */
public record SessionFacts(
        UUID id,
        UUID cohortId,
        String cohortName,
        SessionKind kind,
        int number,
        int peers,
        LocalDate onDay,
        LocalTime atTime,
        SessionState state,
        @Nullable Integer module,
        @Nullable String cancelReason,
        @Nullable String site,
        @Nullable LocalDate previousDay) {

    public Optional<ModuleNumber> chosenModule() {
        return Optional.ofNullable(module).flatMap(ModuleNumber::of);
    }
}
