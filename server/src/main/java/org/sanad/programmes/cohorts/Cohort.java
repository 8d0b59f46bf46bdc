package org.sanad.programmes.cohorts;

import java.util.List;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProjectId;
import org.sanad.workforce.StaffId;

/** A cohort as it stands. */
public record Cohort(
        CohortId id,
        ProjectId project,
        String code,
        String name,
        Optional<SiteId> site,
        Composition composition,
        List<StaffId> facilitators) {}
