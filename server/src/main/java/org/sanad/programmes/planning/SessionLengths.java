package org.sanad.programmes.planning;

import org.sanad.programmes.CohortId;

/** How long sessions take. */
public interface SessionLengths {

    int minutes(CohortId cohort);
}
