package org.sanad.programmes.inclusion.outreach;

import java.util.Locale;

/** Whom outreach is meant to reach. */
public enum TargetGroup {
    PEOPLE_WITH_DISABILITIES,
    THEIR_FAMILIES,
    FEMALE_HEADED_HOUSEHOLDS,
    YOUTH,
    GRADUATES,
    OLDER_PEOPLE,
    UNSKILLED_WORKERS,
    DISPLACED_PEOPLE,
    RETURNEES,
    HOST_COMMUNITY;

    public String messageKey() {
        return "outreach.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
