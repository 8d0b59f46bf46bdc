package org.sanad.proof.statement;

import java.util.Set;

/** Of whom a number speaks: all of a unit, or those of a group. */
public record Whom(Unit unit, Set<Group> groups) {

    public Whom {
        groups = Set.copyOf(groups);
    }

    public boolean all() {
        return groups.isEmpty();
    }
}
