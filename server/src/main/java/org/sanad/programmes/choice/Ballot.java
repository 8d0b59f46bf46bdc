package org.sanad.programmes.choice;

import java.util.Set;
import org.sanad.registry.PersonId;

/**
 * A private vote of a group.
 *
 * @param voted who has voted; what they chose is nowhere kept beside it
 */
record Ballot(boolean ended, Set<PersonId> voted) {

    /** Fewer ballots than this would tell who chose what. */
    static final int FEWEST = 3;
}
