package org.sanad.programmes.fieldforms;

import java.util.Optional;
import org.sanad.access.Target;
import org.sanad.forms.FormTarget;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.CohortMembers;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** What somebody joins as a phone registers them: the chosen cohort's project, or what the phone is for. */
@Component
class WorkOfPhone {

    private final CohortMembers cohorts;
    private final Projects projects;

    WorkOfPhone(CohortMembers cohorts, Projects projects) {
        this.cohorts = cohorts;
        this.projects = projects;
    }

    Target of(Optional<CohortId> cohort, FormTarget phone, PCode home) {
        return cohort.flatMap(id -> projects.find(cohorts.cohort(id).project()))
                .map(project -> Target.project(project.id().value(), project.area()))
                .orElseGet(() -> phone.project() == null ? Target.at(home) : phone.target());
    }
}
