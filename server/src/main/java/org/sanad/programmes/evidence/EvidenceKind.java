package org.sanad.programmes.evidence;

import java.util.Locale;

/** What kind of finding it is. */
public enum EvidenceKind {
    COMMUNITY_CONSULTATION,
    NEEDS_ASSESSMENT,
    DISABILITY_CONSULTATION,
    /** What a livelihoods team noticed among its participants. */
    LIVELIHOODS_TEAM,
    /** A pilot or an earlier project that did well. */
    EARLIER_PROJECT;

    public String messageKey() {
        return "evidence.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
