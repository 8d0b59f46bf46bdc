package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.planning.PlanWarning;

/**
 * A session in its cohort's plan, with how many came and what is to be known of its day.
 *
 * @param shift where the plan proposed another moment than its pace asked for
 */
public record PlanLine(
        UUID id,
        SessionKind kind,
        int number,
        LocalDate onDay,
        LocalTime atTime,
        SessionState state,
        @Nullable Integer module,
        @Nullable String cancelReason,
        int came,
        int people,
        List<PlanWarning> warnings,
        Optional<Shift> shift) {

    public Optional<ModuleNumber> chosenModule() {
        return Optional.ofNullable(module).flatMap(ModuleNumber::of);
    }

    public boolean done() {
        return state == SessionState.HELD || state == SessionState.CLOSED;
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }
}
