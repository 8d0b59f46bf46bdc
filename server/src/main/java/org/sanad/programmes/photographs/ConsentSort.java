package org.sanad.programmes.photographs;

import java.util.Locale;

/** On what a photograph's use rests. */
public enum ConsentSort {
    /** Each person shown is registered and said yes to photographs in their own record. */
    PEOPLE,
    /** A group was asked together, in stated words, on a stated day. */
    GROUP,
    /** Nobody can be recognised. */
    NOBODY_SHOWN;

    public String messageKey() {
        return "photographs.consent." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
