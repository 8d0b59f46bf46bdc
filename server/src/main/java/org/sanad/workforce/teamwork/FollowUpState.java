package org.sanad.workforce.teamwork;

import java.util.Locale;

/** How a follow-up stands. */
public enum FollowUpState {
    OVERDUE,
    OPEN,
    DONE;

    public String messageKey() {
        return "teamwork.state." + name().toLowerCase(Locale.ROOT);
    }
}
