package org.sanad.programmes.related;

import java.util.List;
import org.sanad.programmes.CohortId;

/** Who leads a cohort: told by whoever knows trainings, so that cohorts and plans can show it without knowing them. */
public interface Leaders {

    /** By name. Whoever asks has checked the permission for the cohort. */
    List<Leader> of(CohortId cohort);
}
