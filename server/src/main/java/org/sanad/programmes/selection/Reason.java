package org.sanad.programmes.selection;

import java.util.Locale;

/** Why somebody is selected, or whom a cohort is for first. */
public enum Reason {
    FEMALE_HEADED_HOUSEHOLD,
    /** Little or no experience of work. */
    LITTLE_EXPERIENCE,
    DISABILITY,
    /** Said in words in the focus; for a person, something outside the focus. */
    OTHER;

    public String messageKey() {
        return "selection.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
