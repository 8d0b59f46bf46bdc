package org.sanad.programmes.calendar;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project, or one of its cohorts, to the project's calendar. */
@Component
class ProjectCalendarLink implements RelatedPage {

    private final Cohorts cohorts;
    private final ProgrammePermit permit;

    ProjectCalendarLink(Cohorts cohorts, ProgrammePermit permit) {
        this.cohorts = cohorts;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.SEE_PROJECTS, project)
                ? Optional.of(Link.to(20, new Whose.OfProject(project).path(), "calendar.of-project"))
                : Optional.empty();
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return cohorts.find(cohort).flatMap(found -> of(found.project()));
    }
}
