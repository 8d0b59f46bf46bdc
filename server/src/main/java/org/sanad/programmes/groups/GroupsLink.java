package org.sanad.programmes.groups;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project to the groups proposed for its people. */
@Component
class GroupsLink implements RelatedPage {

    private final ProgrammePermit permit;

    GroupsLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.PLAN_PROJECTS, project) && permit.allows(Permission.SEE_MARKS, project)
                ? Optional.of(Link.to(27, "/projects/" + project + "/groups", "groups.title"))
                : Optional.empty();
    }
}
