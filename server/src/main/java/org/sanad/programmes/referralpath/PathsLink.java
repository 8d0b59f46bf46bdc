package org.sanad.programmes.referralpath;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project to where it leads people on. */
@Component
class PathsLink implements RelatedPage {

    private final KeepPaths keepPaths;
    private final ProgrammePermit permit;

    PathsLink(KeepPaths keepPaths, ProgrammePermit permit) {
        this.keepPaths = keepPaths;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        if (!permit.allows(Permission.SEE_PROJECTS, project)) {
            return Optional.empty();
        }
        var state = keepPaths.of(project).stateKey();
        return Optional.of(new Link(40, "/projects/" + project + "/referral-path", "referralpath.title", state));
    }
}
