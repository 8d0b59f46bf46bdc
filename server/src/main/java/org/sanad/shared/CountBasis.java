package org.sanad.shared;

import java.util.Locale;

/** What one of a figure is. Figures of different bases are never added or compared. */
public enum CountBasis {
    /** Each person once, however often they came and however many records they have. */
    PEOPLE,
    /** One person at one session, once. */
    SERVICES,
    /** Projects that ran at some time of the period. */
    PROJECTS,
    /** Places where such projects run, each once. */
    LOCATIONS,
    /** Types of projects, each once. */
    TYPES,
    /** Members of staff, each once; never counted with the people of the programme. */
    STAFF,
    /** Closed sessions of the one cohort that had the fewest or the most of them: never a sum. */
    SESSIONS,
    /** Weeks that the one shortest or longest workshop took: never a sum. */
    WEEKS;

    /** Message key of the word. */
    public String messageKey() {
        return "figure.counts." + name().toLowerCase(Locale.ROOT);
    }
}
