package org.sanad.programmes;

import java.util.Locale;

/** How far a session has come. */
public enum SessionState {
    PLANNED,
    /** Marks are being taken. */
    HELD,
    /** Everyone is marked; only a supervisor opens it again. */
    CLOSED,
    CANCELLED;

    public String messageKey() {
        return "programmes.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
