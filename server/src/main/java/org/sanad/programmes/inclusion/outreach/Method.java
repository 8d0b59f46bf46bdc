package org.sanad.programmes.inclusion.outreach;

import java.util.Locale;

/** How outreach is done. */
public enum Method {
    HOME_VISITS,
    COMMUNITY_MEETING,
    /** Through organisations of people with disabilities and other local ones. */
    LOCAL_ORGANISATIONS,
    PHONE,
    POSTERS_AND_LEAFLETS,
    MEDIA;

    public String messageKey() {
        return "outreach.method." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
