package org.sanad.programmes.tags;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project to its tags. */
@Component
class TagsLink implements RelatedPage {

    private final ProgrammePermit permit;

    TagsLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.SEE_PROJECTS, project)
                ? Optional.of(Link.to(70, "/projects/" + project + "/tags", "tags.title"))
                : Optional.empty();
    }
}
