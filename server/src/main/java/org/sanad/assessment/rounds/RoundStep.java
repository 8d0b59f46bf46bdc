package org.sanad.assessment.rounds;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundState;

/** A step of a round from state to state. */
public record RoundStep(
        RoundState fromState,
        RoundState toState,
        String reason,
        OffsetDateTime at,
        @Nullable UUID by) {}
