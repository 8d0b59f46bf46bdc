package org.sanad.programmes.leaflets;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way to the leaflets that a cohort or a project was given. */
@Component
class LeafletTotalsPage implements RelatedPage {

    private static final int ORDER = 45;

    private final ProgrammePermit permit;

    LeafletTotalsPage(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.SEE_PROJECTS, project)
                ? Optional.of(Link.to(ORDER, "/projects/" + project + "/leaflets", "leaflets.title"))
                : Optional.empty();
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.SEE_PROJECTS, cohort)
                ? Optional.of(Link.to(ORDER, "/cohorts/" + cohort + "/leaflets", "leaflets.title"))
                : Optional.empty();
    }
}
