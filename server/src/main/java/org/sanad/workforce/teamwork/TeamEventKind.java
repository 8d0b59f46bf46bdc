package org.sanad.workforce.teamwork;

import java.util.Locale;

/** How the teams came together. */
public enum TeamEventKind {
    /** Somebody visits a field team to give technical support. */
    SUPPORT_VISIT,
    /** The MHPSS team and the livelihoods team coordinate. */
    COORDINATION_MEETING;

    public String messageKey() {
        return "teamwork.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
