package org.sanad.programmes.photographs;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way to a project's photographs. */
@Component
class PhotographLink implements RelatedPage {

    private final ProgrammePermit permit;

    PhotographLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.KEEP_PHOTOGRAPHS, project)
                ? Optional.of(Link.to(90, "/projects/" + project + "/photographs", "photographs.title"))
                : Optional.empty();
    }
}
