package org.sanad.programmes.inclusion.outreach;

import java.util.Optional;

/**
 * How many people were told that they may take part.
 *
 * @param sexNotRecorded those whose sex nobody noted
 * @param withDisability among all of them; empty where it is not known. Nobody is asked for it on the street.
 */
public record PeopleTold(
        int women, int men, int sexNotRecorded, Optional<Integer> withDisability, Optional<Integer> withoutDisability) {

    public int all() {
        return women + men + sexNotRecorded;
    }

    boolean isBeyondAll() {
        return withDisability.orElse(0) + withoutDisability.orElse(0) > all();
    }
}
