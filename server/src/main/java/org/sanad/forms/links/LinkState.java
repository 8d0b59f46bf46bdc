package org.sanad.forms.links;

import java.time.Instant;

/** Where a link stands. */
public enum LinkState {
    OPEN("ok"),
    USED("line"),
    EXPIRED("line"),
    REVOKED("line");

    private final String tag;

    LinkState(String tag) {
        this.tag = tag;
    }

    static LinkState of(WebLink link, Instant now) {
        if (link.revokedAt() != null) {
            return REVOKED;
        }
        if (link.usedInstance() != null) {
            return USED;
        }
        return link.isOpen(now) ? OPEN : EXPIRED;
    }

    public String tag() {
        return tag;
    }

    public boolean isOpen() {
        return this == OPEN;
    }

    public String messageKey() {
        return "links.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
