package org.sanad.programmes.planning;

import java.util.List;
import org.sanad.programmes.CohortId;

/** Tells what stands against the planned sessions of a cohort. What is held is held. */
public interface PlanWarnings {

    /** Whoever asks has checked the permission for the cohort. */
    List<PlanWarning> of(CohortId cohort);
}
