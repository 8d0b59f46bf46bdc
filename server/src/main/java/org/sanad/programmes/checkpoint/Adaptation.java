package org.sanad.programmes.checkpoint;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;

/**
 * A plan proposed to become shorter or longer.
 *
 * @param sessions how many sessions fewer or more
 * @param why what speaks for it: low interest, a finding of a focus group
 * @param advice what the group was told: staying in touch, where to find help later; empty for a longer plan
 * @param decisionNote null until a supervisor decided
 */
public record Adaptation(
        UUID id,
        UUID cohortId,
        Kind kind,
        int sessions,
        String why,
        String advice,
        State state,
        @Nullable String decisionNote) {

    /** Which way the plan changes. */
    public enum Kind {
        SHORTEN,
        EXTEND;

        public String messageKey() {
            return "checkpoint.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a proposal stands. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED;

        public String messageKey() {
            return "checkpoint.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }
}
