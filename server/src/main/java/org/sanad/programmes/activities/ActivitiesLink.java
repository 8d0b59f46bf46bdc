package org.sanad.programmes.activities;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project, or one of its cohorts, to what is done beside the sessions. */
@Component
class ActivitiesLink implements RelatedPage {

    private final KeepActivities keepActivities;
    private final Cohorts cohorts;
    private final ProgrammePermit permit;

    ActivitiesLink(KeepActivities keepActivities, Cohorts cohorts, ProgrammePermit permit) {
        this.keepActivities = keepActivities;
        this.cohorts = cohorts;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        if (!permit.allows(Permission.KEEP_INCLUSION, project)) {
            return Optional.empty();
        }
        var here = keepActivities.of(project);
        var late = here.all().stream().anyMatch(activity -> activity.isOverdue(here.today()));
        var state = late ? Optional.of("activities.state.not-counted") : Optional.<String>empty();
        return Optional.of(new Link(54, "/projects/" + project + "/activities", "activities.title", state));
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return cohorts.find(cohort).flatMap(found -> of(found.project()));
    }
}
