package org.sanad.programmes.selection;

import java.util.Set;

/**
 * Whom a cohort is for first.
 *
 * @param other in words, where it is for others too; otherwise empty
 */
public record Focus(Set<Reason> groups, String other) {

    static final int LONGEST = 200;

    public Focus {
        groups = Set.copyOf(groups);
    }
}
