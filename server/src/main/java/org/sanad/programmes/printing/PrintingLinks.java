package org.sanad.programmes.printing;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The ways to what can be printed. */
@Component
class PrintingLinks implements RelatedPage {

    private final ProgrammePermit permit;

    PrintingLinks(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        return permit.allows(Permission.SEE_PROJECTS, project)
                ? Optional.of(Link.to(80, "/projects/" + project + "/poster", "printing.poster"))
                : Optional.empty();
    }

    @Override
    public Optional<Link> of(SessionId session) {
        return permit.allows(Permission.SEE_MARKS, session)
                ? Optional.of(Link.to(80, "/sessions/" + session + "/paper", "printing.session"))
                : Optional.empty();
    }
}
