package org.sanad.programmes.grounds;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.evidence.Evidence;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.projects.Project;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.related.RelatedPage;
import org.sanad.programmes.requests.OpenRequests;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows why a project began to whoever sees the project, and leads there from its page. */
@Component
class OpenGrounds implements RelatedPage {

    private final Projects projects;
    private final OpenRequests requests;
    private final KeepEvidence evidence;
    private final ProgrammePermit permit;

    OpenGrounds(Projects projects, OpenRequests requests, KeepEvidence evidence, ProgrammePermit permit) {
        this.projects = projects;
        this.requests = requests;
        this.evidence = evidence;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    public Grounds of(Project project) {
        permit.require(Permission.SEE_PROJECTS, project.id());
        var request = requests.of(project.id());
        var mayAdd = permit.allows(Permission.REQUEST_PROJECTS, project.id());
        return new Grounds(
                project,
                request,
                request.map(asked -> evidence.of(asked.id())).orElse(List.of()),
                evidence.of(project.id().value()),
                mayAdd ? evidence.nearby(justified(project)) : List.<Evidence>of(),
                mayAdd);
    }

    Project project(ProjectId id) {
        permit.require(Permission.SEE_PROJECTS, id);
        return projects.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    static Justified justified(Project project) {
        return Justified.project(project.id(), project.area());
    }

    @Override
    public Optional<Link> of(ProjectId id) {
        if (!permit.allows(Permission.SEE_PROJECTS, id)) {
            return Optional.empty();
        }
        var bare = requests.of(id).isEmpty() && evidence.of(id.value()).isEmpty();
        var state = bare ? Optional.of("grounds.none") : Optional.<String>empty();
        return Optional.of(new Link(10, "/projects/" + id + "/grounds", "grounds.title", state));
    }
}
