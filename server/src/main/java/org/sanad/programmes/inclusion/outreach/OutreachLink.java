package org.sanad.programmes.inclusion.outreach;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project to its outreach. */
@Component
class OutreachLink implements RelatedPage {

    private final KeepOutreach keepOutreach;
    private final ProgrammePermit permit;

    OutreachLink(KeepOutreach keepOutreach, ProgrammePermit permit) {
        this.keepOutreach = keepOutreach;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        if (!permit.allows(Permission.KEEP_INCLUSION, project)) {
            return Optional.empty();
        }
        var here = keepOutreach.of(project);
        var late = here.all().stream().anyMatch(outreach -> outreach.isOverdue(here.today()));
        var state = late ? Optional.of("outreach.state.overdue") : Optional.<String>empty();
        return Optional.of(new Link(52, "/projects/" + project + "/outreach", "outreach.title", state));
    }
}
