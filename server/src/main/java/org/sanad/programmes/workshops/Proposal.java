package org.sanad.programmes.workshops;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.PCode;

/**
 * A workshop type proposed for a place, as it stands.
 *
 * @param reason what whoever decided said; may be empty
 * @param decidedOn empty while nobody has decided
 */
public record Proposal(
        UUID id, PCode area, ProposalDetails details, State state, String reason, Optional<LocalDate> decidedOn) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED;

        public String messageKey() {
            return "workshops.state." + name().toLowerCase(Locale.ROOT);
        }

        /** The kind of tag that shows it. */
        public String tag() {
            return switch (this) {
                case PROPOSED -> "wait";
                case APPROVED -> "ok";
                case REJECTED -> "line";
            };
        }
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }
}
