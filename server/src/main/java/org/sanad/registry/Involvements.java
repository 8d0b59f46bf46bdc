package org.sanad.registry;

import java.util.Set;
import org.sanad.access.Reach;

/** Who takes part in which work. Implemented by the modules that hold the work, so that a role within a project reaches its people. */
public interface Involvements {

    /** Whether the person takes part in work within reach. */
    boolean involved(PersonId person, Reach reach);

    /** Everyone who takes part in work within reach; asked when a list is narrowed to what the actor may see. */
    default Set<PersonId> everyone(Reach reach) {
        return Set.of();
    }
}
