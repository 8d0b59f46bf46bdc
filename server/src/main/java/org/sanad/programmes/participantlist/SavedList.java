package org.sanad.programmes.participantlist;

/**
 * What became of a confirmed list: numbers only, since they outlive the rows.
 *
 * @param registered new people who joined the cohort
 * @param joined people who were in Sanad already and joined the cohort
 * @param alreadyIn people who were in the cohort before
 * @param leftOut rows that repeat an earlier row
 * @param undecided rows that may be somebody known, and were not decided
 * @param faulty rows with an error
 * @param tallied of the faulty, those without consent, counted in the tally
 */
public record SavedList(
        int registered, int joined, int alreadyIn, int leftOut, int undecided, int faulty, int tallied) {

    /** How many people joined. */
    public int saved() {
        return registered + joined;
    }
}
