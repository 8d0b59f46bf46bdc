package org.sanad.programmes.clashes;

import java.util.List;
import org.sanad.programmes.cohorts.Cohort;

/**
 * All that stands against a plan.
 *
 * @param openSessions whether whoever looks may open sessions, and not only the cohorts
 */
public record CohortClashes(Cohort cohort, List<Clash> clashes, boolean openSessions) {}
