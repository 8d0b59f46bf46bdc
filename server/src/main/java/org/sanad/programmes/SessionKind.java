package org.sanad.programmes;

import java.util.Locale;

/** What a session is for. */
public enum SessionKind {
    AWARENESS,
    PEER_SUPPORT;

    public String messageKey() {
        return "programmes.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
