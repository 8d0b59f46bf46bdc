package org.sanad.programmes.planning;

import java.util.Locale;

/** What may stand against a session on some day at some hour. Nothing of it forbids the session. */
public enum Against {
    HOLIDAY,
    REST_DAY,
    WORK_SHIFT,
    PRAYER,
    CHILD_CARE,
    FACILITATOR_BUSY,
    PLACE_TAKEN,
    PARTICIPANTS_TWICE,
    OUTSIDE_PROJECT;

    /** What a plan says of it. */
    public String warningKey() {
        return "planning.warning." + code();
    }

    /** Why a proposal went elsewhere. */
    public String reasonKey() {
        return "planning.reason." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
