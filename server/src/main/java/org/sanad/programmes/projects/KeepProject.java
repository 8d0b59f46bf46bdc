package org.sanad.programmes.projects;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Site;
import org.sanad.directory.Sites;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes projects, each by those who plan where it runs. */
@Component
public class KeepProject {

    /** What others say about a project to be. */
    @Component
    record Grounds(WorkshopRule workshopRule, ProjectStart start) {}

    private final Projects projects;
    private final Sites sites;
    private final Permit permit;
    private final ProgrammePermit programmePermit;
    private final Audit audit;
    private final Grounds grounds;

    KeepProject(
            Projects projects,
            Sites sites,
            Permit permit,
            ProgrammePermit programmePermit,
            Audit audit,
            Grounds grounds) {
        this.projects = projects;
        this.sites = sites;
        this.permit = permit;
        this.programmePermit = programmePermit;
        this.audit = audit;
        this.grounds = grounds;
    }

    @Transactional
    public Kept<ProjectId> create(ProjectDetails typed) {
        return create(typed, Optional.empty());
    }

    /**
     * @param request the request it begins with
     */
    @Transactional
    public Kept<ProjectId> create(ProjectDetails typed, Optional<UUID> request) {
        permit.requireAnywhere(Permission.PLAN_PROJECTS);
        var details = typed.cleaned();
        var site = site(details);
        permit.require(Permission.PLAN_PROJECTS, Target.at(site.area()));
        var faults = faults(details, Optional.empty());
        grounds.workshopRule().faults(details).forEach(faults::putIfAbsent);
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = projects.add(details, site.area());
        added.ifPresent(id -> audit.recorded("project.created", subject(id), Map.of("code", details.code())));
        added.ifPresent(id -> request.ifPresent(asked -> grounds.start().begun(asked, id)));
        return added.<Kept<ProjectId>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("code", Problem.of("project-code-taken"))));
    }

    /** Who moves a project plans where it was and where it goes. */
    @Transactional
    public Kept<ProjectId> change(ProjectId id, ProjectDetails typed) {
        programmePermit.require(Permission.PLAN_PROJECTS, id);
        var details = typed.cleaned();
        var site = site(details);
        var standing = existing(id);
        if (!standing.site().equals(site.id())) {
            permit.require(Permission.PLAN_PROJECTS, Target.at(site.area()));
        }
        var faults = faults(details, Optional.of(id));
        if (standing.isAnotherWorkshop(details)) {
            grounds.workshopRule().faults(details).forEach(faults::putIfAbsent);
        }
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        projects.change(id, details, site.area());
        audit.recorded("project.changed", subject(id), Map.of("code", details.code()));
        return new Kept.Yes<>(id);
    }

    @Transactional(readOnly = true)
    public List<ProjectLine> list() {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return projects.reached(permit.reach(Permission.SEE_PROJECTS));
    }

    @Transactional(readOnly = true)
    public Project project(ProjectId id) {
        programmePermit.require(Permission.SEE_PROJECTS, id);
        return existing(id);
    }

    @Transactional(readOnly = true)
    public List<CohortLine> cohorts(ProjectId id, Locale language) {
        programmePermit.require(Permission.SEE_PROJECTS, id);
        return projects.cohorts(id, permit.reach(Permission.SEE_PROJECTS), language);
    }

    private Map<String, Problem> faults(ProjectDetails details, Optional<ProjectId> except) {
        var faults = details.faults();
        if (projects.codeTaken(details.code(), except)) {
            faults.put("code", Problem.of("project-code-taken"));
        }
        return faults;
    }

    private Site site(ProjectDetails details) {
        return sites.find(details.site())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("choose-one")));
    }

    private Project existing(ProjectId id) {
        return projects.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private static Subject subject(ProjectId id) {
        return Subject.of("project", id);
    }
}
