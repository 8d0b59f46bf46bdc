package org.sanad.programmes.referralpath;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where a project leads people on, and makes sure of it again and again. */
@Component
public class KeepPaths {

    private final Paths paths;
    private final Projects projects;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepPaths(
            Paths paths, Projects projects, ProgrammePermit programmePermit, Permit permit, Audit audit, Clock clock) {
        this.paths = paths;
        this.projects = projects;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever works on a project may know where it leads people on. */
    @Transactional(readOnly = true)
    public ProjectPaths of(ProjectId project) {
        programmePermit.require(Permission.SEE_PROJECTS, project);
        return new ProjectPaths(
                projects.find(project)
                        .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"))),
                paths.of(project),
                today(),
                programmePermit.allows(Permission.PLAN_PROJECTS, project));
    }

    /** With the first time somebody made sure. */
    @Transactional
    public Kept<UUID> add(ProjectId project, PathDetails details, PathCheck first) {
        requireKeeping(project);
        if (first.on().isAfter(today())) {
            return new Kept.No<>(Map.of("on", Problem.of("decision-day")));
        }
        var id = paths.add(project, details, user(), clock.instant());
        paths.add(id, first, user(), clock.instant());
        recorded("referralpath.added", project, first);
        return new Kept.Yes<>(id);
    }

    @Transactional
    public void check(ProjectId project, UUID path, PathCheck check) {
        requireKeeping(project);
        if (paths.of(project).stream().noneMatch(one -> one.id().equals(path))) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
        }
        if (check.on().isAfter(today())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("decision-day"));
        }
        paths.add(path, check, user(), clock.instant());
        recorded("referralpath.checked", project, check);
    }

    /** Before anything of a form is read: who may not keep learns nothing of what was wrong with it. */
    void requireKeeping(ProjectId project) {
        programmePermit.require(Permission.PLAN_PROJECTS, project);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private UUID user() {
        return permit.reach(Permission.PLAN_PROJECTS).user();
    }

    private void recorded(String action, ProjectId project, PathCheck check) {
        audit.recorded(action, Subject.of("project", project), Map.of("open", check.open()));
    }
}
