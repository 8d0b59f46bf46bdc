package org.sanad.programmes.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.requests.jointplan.JointPlan;
import org.sanad.shared.PCode;

/**
 * A request as it stands.
 *
 * @param project what it became; empty until then
 */
public record Request(
        UUID id, PCode area, RequestDetails details, State state, JointPlan plan, Optional<ProjectId> project) {

    /** How far it has come. */
    public enum State {
        ASKED,
        /** Whoever decides has asked for something that is missing. */
        INCOMPLETE,
        ACCEPTED,
        DECLINED;

        public String messageKey() {
            return "requests.state." + name().toLowerCase(Locale.ROOT);
        }

        /** The kind of tag that shows it. */
        public String tag() {
            return switch (this) {
                case ASKED -> "wait";
                case INCOMPLETE -> "warn";
                case ACCEPTED -> "ok";
                case DECLINED -> "line";
            };
        }
    }

    public boolean isOpen() {
        return state == State.ASKED || state == State.INCOMPLETE;
    }

    /** Accepted, with a plan both teams agreed on, and not begun yet. */
    public boolean isReady() {
        return state == State.ACCEPTED && project.isEmpty() && plan.isAgreedFor(details.type());
    }
}
