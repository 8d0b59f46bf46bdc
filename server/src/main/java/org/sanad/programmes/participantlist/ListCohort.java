package org.sanad.programmes.participantlist;

import java.util.UUID;
import org.sanad.access.Target;
import org.sanad.programmes.Composition;
import org.sanad.shared.PCode;

/** A cohort, its project and where that runs. */
record ListCohort(
        UUID id, String code, String name, UUID projectId, String project, String area, Composition composition) {

    PCode place() {
        return new PCode(area);
    }

    /** The work its people join. */
    Target work() {
        return Target.project(projectId, place());
    }
}
