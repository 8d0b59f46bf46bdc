package org.sanad.registry;

import java.util.Set;
import org.sanad.access.Reach;

/** Who takes part in which work. Implemented by the modules that hold the work, so that a role within a project reaches its people. */
public interface Involvements {

    /** Whether the person takes part in work within reach. */
    boolean involved(PersonId person, Reach reach);

    /**
     * Those who take part in work within reach though they live beyond it; asked when a list is narrowed to what the
     * actor may see. People who live within reach may be left out: there are many, and they are seen anyway.
     */
    default Set<PersonId> outsiders(Reach reach) {
        return Set.of();
    }
}
