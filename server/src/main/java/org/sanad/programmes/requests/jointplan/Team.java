package org.sanad.programmes.requests.jointplan;

import java.util.Locale;
import org.sanad.access.Permission;

/** The two teams that plan together. */
public enum Team {
    LIVELIHOODS(Permission.REQUEST_PROJECTS),
    MHPSS(Permission.DECIDE_PROJECTS);

    private final Permission speaks;

    Team(Permission speaks) {
        this.speaks = speaks;
    }

    /** Who may agree for the team. */
    Permission speaks() {
        return speaks;
    }

    public String messageKey() {
        return "requests.team." + name().toLowerCase(Locale.ROOT);
    }
}
