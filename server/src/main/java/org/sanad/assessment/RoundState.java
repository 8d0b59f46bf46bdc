package org.sanad.assessment;

import java.util.List;
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

    /** Where a round may go from here; every way forward can be gone back. */
    public List<RoundState> next() {
        return switch (this) {
            case PLANNED -> List.of(IN_FIELD);
            case IN_FIELD -> List.of(CLOSED, PLANNED);
            case CLOSED -> List.of(ANALYSED, IN_FIELD);
            case ANALYSED -> List.of(CLOSED);
        };
    }

    public String messageKey() {
        return "assessment.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
