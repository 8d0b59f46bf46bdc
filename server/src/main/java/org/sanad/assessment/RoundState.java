package org.sanad.assessment;

import java.util.Locale;

/** How far a round is. Interviews belong to it from the day it goes to the field. */
public enum RoundState {
    PLANNED,
    IN_FIELD,
    CLOSED,
    ANALYSED;

    /** Whether what arrives now is taken for this round's, phones that come back late included. */
    public boolean takesInterviews() {
        return this != PLANNED;
    }

    public String messageKey() {
        return "assessment.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
