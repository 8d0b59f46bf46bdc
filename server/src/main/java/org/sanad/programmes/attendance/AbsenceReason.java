package org.sanad.programmes.attendance;

import java.util.Locale;

/** Why somebody did not come, as far as it matters for planning; nothing private. */
public enum AbsenceReason {
    NOT_KNOWN,
    WORK_SHIFT,
    ILL,
    TRANSPORT,
    CHILD_CARE,
    OTHER;

    public String messageKey() {
        return "programmes.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
